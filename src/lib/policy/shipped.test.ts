import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { readMeasures } from '../figure/read';
import type { Place } from '../figure/schema';
import { expandBindings } from './expand';
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

test('every phrase stands word for word in its document', () => {
	const quoted = seeds.policies.flatMap((policy) =>
		policy.targets.map(({ id, phrase }) => ({ id, phrase, file: documentOf[policy.id] }))
	);
	const present = existsSync(documents);
	if (!present) console.warn('Phrases were NOT held against the documents: ../shared/seeds is absent.');
	const astray = quoted.filter(({ phrase, file }) => {
		if (file === undefined) return phrase !== '';
		if (!present) return phrase === '';
		return !readFileSync(path.join(documents, file), 'utf8').includes(phrase);
	});
	expect(astray).toEqual([]);
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
