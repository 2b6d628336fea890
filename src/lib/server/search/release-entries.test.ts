import { pinyin } from 'pinyin-pro';
import { beforeAll, expect, test } from 'vitest';
import { openNativeEngine } from '../../engine/native';
import { readCatalogue } from '../../release/catalogue-file';
import { loadRelease } from '../../release/build';
import { Finder } from '../../search/finder';
import { fold } from '../../search/fold';
import { closeness, keysOf } from '../../search/match';
import type { SearchEntry } from '../../search/entry';
import { readingFrom, readingOf } from './pinyin';
import { releaseEntries } from './release-entries';

let entries: SearchEntry[];
let finder: Finder;

// The shipped promises, places, figures and institutions, loaded and not judged.
beforeAll(async () => {
	const engine = await openNativeEngine();
	try {
		await loadRelease(engine, process.cwd());
		await engine.run('CREATE TABLE IF NOT EXISTS assessment (year SMALLINT)');
		entries = await releaseEntries(await readCatalogue(engine, 'test', []), engine);
		finder = new Finder(entries);
	} finally {
		await engine.close();
	}
});

test('readings: no tones, ü as v, what is not Chinese in capitals, given readings of places', () => {
	expect(readingOf('到2025年绿色GDP占比7%')).toBe('dao 2025 nian lv se GDP zhan bi 7');
	expect(readingFrom('重庆市', { text: '重庆', pinyin: 'chong qing' })).toBe('chong qing shi');
	expect(readingFrom('吉利区', { text: '洛龙', pinyin: 'luo long' })).toBe('ji li qu');
});

/** What somebody may type for an entry, made here and not by what is tested. */
function typed({ names: [name = ''], id, kind, code, pinyin: [reading = ''] }: SearchEntry): string[] {
	const letters = pinyin(name.normalize('NFKC'), {
		pattern: 'first',
		toneType: 'none',
		type: 'array',
		nonZh: 'consecutive'
	}).join('');
	return [name, reading.replaceAll(' ', ''), reading, kind === 'place' ? code : id, letters].filter(
		(query) => fold(query) !== ''
	);
}

test('every place and target is among the first five for its full name, pinyin, initials and code', () => {
	const asked = entries.filter(({ kind }) => kind === 'place' || kind === 'target');
	expect(asked.length).toBeGreaterThan(400);
	const missed: string[] = [];
	for (const entry of asked)
		for (const query of typed(entry)) {
			const first = finder.find(query, 5);
			if (first.includes(entry)) continue;
			// More than five may share initials or a name: then all five before it are called exactly so.
			const folded = fold(query);
			const equals =
				closeness(keysOf(entry), folded) === 0 &&
				first.every((other) => closeness(keysOf(other), folded) === 0);
			if (!equals) missed.push(`${query}: ${entry.id}`);
		}
	expect(missed).toEqual([]);
});

test('every place is first for its whole Chinese name, unless another is called the same', () => {
	const places = entries.filter(({ kind }) => kind === 'place');
	for (const place of places) {
		const [name = ''] = place.names;
		expect(finder.find(name, 1)[0]?.names).toContain(name);
	}
});

test('an answer takes less than 50 ms', () => {
	const queries = ['c', 'cd', '成都', '健康产业占比', 'yiyuan', 'county hospitals', '2025', 'sanjijiadeng'];
	for (const query of queries) finder.find(query);
	const times = queries.map((query) => {
		const before = performance.now();
		finder.find(query);
		return performance.now() - before;
	});
	expect(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(50);
});
