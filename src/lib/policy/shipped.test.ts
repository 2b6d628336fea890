import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readMeasures } from '../figure/read';
import type { Place } from '../figure/schema';
import { expandBindings } from './expand';
import { phraseFaults, quotationsOf } from './phrases';
import { readSeeds } from './read';

const directory = path.resolve('seeds');
const places = parse<Place>(readFileSync(path.resolve('data/places/places.csv'), 'utf8'), { columns: true });
const seeds = readSeeds(directory, { ...readMeasures(directory), places });

const documents = path.resolve('../shared/seeds');
const documentOf: Readonly<Record<string, string>> = {
	'sichuan-2024-new-productive-forces': '000_d4d0c7c23d8bbdf6.txt',
	'chongqing-2021-health-innovation': '001_5c4c297e01971ac2.txt',
	'sichuan-2017-pharmaceutical-industry': '002_60040b2bb535c294.txt',
	'sichuan-14th-five-year-health-industry': '003_8097288460c58a99.txt',
	'luoyang-2023-research-capacity': '004_b346be3c69e606cf.txt'
};

const targets = seeds.policies.flatMap((policy) => policy.targets);
function target(id: string) {
	const found = targets.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`No target ${id} is shipped`);
	return found;
}
const boundBy = (id: string) => expandBindings(target(id), places, seeds.zones);

test('every document has its policy, and every file is named by its policy', () => {
	const ids = seeds.policies.map((policy) => policy.id);
	expect(ids).toEqual(
		readdirSync(path.join(directory, 'policies'))
			.map((file) => path.basename(file, '.yaml'))
			.sort()
	);
	expect(ids).toEqual(expect.arrayContaining(Object.keys(documentOf)));
	for (const policy of seeds.policies) {
		expect(policy.known_from === 'document').toBe(policy.id in documentOf);
	}
});

test('every phrase of every kind stands word for word in its document', () => {
	const present = existsSync(documents);
	if (!present) console.warn('Phrases were NOT held against the documents: ../shared/seeds is absent.');
	for (const policy of seeds.sources.policies) {
		const file = documentOf[policy.value.id];
		const phrases = quotationsOf(policy.value).map(({ phrase }) => phrase);
		if (file === undefined) expect(phrases.join('')).toBe('');
		else if (!present) expect(phrases).not.toContain('');
		else expect(phraseFaults(policy, readFileSync(path.join(documents, file), 'utf8'))).toEqual([]);
	}
});

test('each document has a headline, and there are ten to fourteen of them', () => {
	const headed = seeds.policies.filter((policy) => policy.targets.some(({ headline }) => headline));
	expect(headed.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(documentOf)));
	const count = targets.filter(({ headline }) => headline).length;
	expect(count).toBeGreaterThanOrEqual(10);
	expect(count).toBeLessThanOrEqual(14);
});

test('the research fund binds three cities at 4% and the other eighteen prefectures at 2%', () => {
	const strict = boundBy('sichuan-research-fund-cheng-de-mian').map(({ place_code }) => place_code);
	const others = boundBy('sichuan-research-fund-other-prefectures').map(({ place_code }) => place_code);
	expect(strict).toEqual(['510100', '510600', '510700']);
	expect(others).toHaveLength(18);
	expect(others.filter((code) => strict.includes(code))).toEqual([]);
});

test('the CDC grade is III-B for the three autonomous prefectures and III-A for the other eighteen', () => {
	expect(boundBy('sichuan-municipal-cdc-tertiary-b-2025').map(({ place_code }) => place_code)).toEqual([
		'513200',
		'513300',
		'513400'
	]);
	expect(boundBy('sichuan-municipal-cdc-tertiary-a-2025')).toHaveLength(18);
	expect(boundBy('sichuan-county-cdc-secondary-a-2025')).toHaveLength(183);
});

test('the share of health industry binds the province and shows its 21 prefectures for reference', () => {
	const standings = boundBy('sichuan-health-industry-share-2025').map(({ standing }) => standing);
	expect(standings).toEqual(['bound', ...Array.from({ length: 21 }, () => 'reference')]);
});

test('the rule for counties of 200,000 carries its condition and leaves urban districts out', () => {
	const bound = boundBy('sichuan-county-hospitals-secondary-a-2025');
	const districts = places.filter(({ kind }) => kind === '市辖区').map(({ code }) => code);
	expect(bound.length).toBeGreaterThan(100);
	expect(bound.filter(({ place_code }) => districts.includes(place_code))).toEqual([]);
	expect(new Set(bound.map(({ condition }) => condition?.value))).toEqual(new Set([20]));
});

test('the parts of the research platforms add up to the whole', () => {
	const parts = targets.filter(({ part_of }) => part_of === 'luoyang-research-platforms-2025');
	const sum = parts.reduce((total, { value }) => total + Number(value), 0);
	expect(sum).toBe(target('luoyang-research-platforms-2025').value);
});

describe('the registry of the five documents is whole', () => {
	const documented = seeds.policies.filter(({ id }) => id in documentOf);
	const policy = (id: string) => {
		const found = seeds.policies.find((candidate) => candidate.id === id);
		if (!found) throw new Error(`No policy ${id} is shipped`);
		return found;
	};
	const commitmentsOf = (id: string, kind: string) =>
		policy(id).commitments.filter((commitment) => commitment.kind === kind);

	test('well over 150 targets, repeated ones not counted', () => {
		const own = documented.flatMap(({ targets }) => targets.filter(({ restates }) => restates === undefined));
		expect(own.length).toBeGreaterThan(150);
	});

	test('the 20 measures of 2024, each with its responsible units', () => {
		const measures = commitmentsOf('sichuan-2024-new-productive-forces', 'measure');
		expect(measures).toHaveLength(20);
		expect(measures.filter(({ responsible }) => responsible.length === 0)).toEqual([]);
	});

	test('the 26 items of Chongqing, in their order', () => {
		const items = commitmentsOf('chongqing-2021-health-innovation', 'measure');
		expect(items.map(({ number }) => Number.parseInt(number ?? '', 10))).toEqual(
			Array.from({ length: 26 }, (_, index) => index + 1)
		);
	});

	test('the 33 rows of the task table: a lead each, all begun in 2017, five due then and six in 2018', () => {
		const rows = commitmentsOf('sichuan-2017-pharmaceutical-industry', 'task');
		expect(rows.map(({ number }) => Number(number))).toEqual(
			Array.from({ length: 33 }, (_, index) => index + 1)
		);
		expect(rows.filter(({ lead }) => lead.length !== 1)).toEqual([]);
		expect(rows.filter(({ due }) => due?.year === 2017).map(({ number }) => number)).toEqual([
			'10',
			'15',
			'16',
			'18',
			'21'
		]);
		expect(rows.filter(({ due }) => due?.year === 2018).map(({ number }) => number)).toEqual([
			'14',
			'20',
			'27',
			'28',
			'29',
			'32'
		]);
		expect(rows.filter(({ ongoing }) => ongoing)).toHaveLength(22);
	});

	test('every prefecture of Sichuan has its focus industries', () => {
		const prefectures = places.filter(({ parent }) => parent === '510000').map(({ code }) => code);
		const focused = policy('sichuan-14th-five-year-health-industry').focus.map(({ place }) => place);
		expect(prefectures.filter((code) => !focused.includes(code))).toEqual([]);
		expect(prefectures).toHaveLength(21);
	});

	test('a target that names things one by one promises no fewer than it names, or a finding says so', () => {
		const cited = new Set(
			documented.flatMap(({ findings }) => findings.flatMap(({ sides }) => sides.map((side) => side.target)))
		);
		const short = documented
			.flatMap(({ targets }) => targets)
			.filter(({ items, value }) => items.length > 0 && typeof value === 'number' && value < items.length)
			.filter(({ id }) => !cited.has(id));
		expect(short.map(({ id }) => id)).toEqual([]);
	});

	test('restatements end at a target that restates nothing, and parts at a whole', () => {
		for (const field of ['restates', 'part_of'] as const) {
			for (const first of targets) {
				const seen: string[] = [];
				for (let next: string | undefined = first.id; next !== undefined; next = target(next)[field]) {
					expect(seen).not.toContain(next);
					seen.push(next);
				}
			}
		}
	});

	test('contradictions and gaps are recorded in every document', () => {
		expect(documented.filter(({ findings }) => findings.length < 5).map(({ id }) => id)).toEqual([]);
	});
});
