import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SeedError, type SeedFault } from '../seed/fault';
import type { Known } from './known';
import { parseSeeds, type SeedFiles } from './parse';

const policy = `id: plan
title: 规划
title_en: Plan
short_title: 规划
short_title_en: Plan
issuers: []
period: { from: 2021, to: 2025 }
region: '510000'
kind: plan
known_from: document
source: 原文
targets:
  - id: share
    title: 比重
    title_en: Share
    clause: 一
    phrase: 比重达7%
    indicator: share
    comparator: at-least
    value: 7
    unit: '%'
    baseline: { year: 2020 }
    due: { year: 2025, printed: true }
    recurrence: once
    binds:
      - { level: prefecture, in_zone: south }
`;
const zones = `- id: south
  name: 川南
  name_en: South
  policy: plan
  source: 规划
  region: '510000'
  places: ['510300']
`;
const pack = `id: default
method: pace
name: 默认
name_en: Default
source: 自定
about_relative_tolerance: 0.1
bands:
  - { light: on-pace, from: 0 }
  - { light: slightly-behind, from: -0.1 }
  - { light: behind }
`;
const agencies = `- id: health-commission
  name: 四川省卫生健康委员会
  name_en: Health Commission of Sichuan
  region: '510000'
  printed: [省卫生健康委]
`;
const known: Known = {
	places: [
		{ code: '510000', level: 'province', kind: '省', parent: '' },
		{ code: '510300', level: 'prefecture', kind: '地级市', parent: '510000' }
	],
	indicators: [
		{ id: 'share', unit: '%' },
		{ id: 'grade', unit: '级', scale: 'hospital' }
	],
	units: [
		{ symbol: '%', dimension: 'proportion' },
		{ symbol: '‰', dimension: 'proportion' },
		{ symbol: '亿元', dimension: 'money' },
		{ symbol: '级', dimension: 'grade' }
	],
	kinds: [{ id: 'general-hospital' }],
	scales: [{ id: 'hospital', steps: [{ label: '二级甲等' }, { label: '三级乙等' }] }]
};

interface Texts {
	policy?: string;
	zones?: string;
	pack?: string;
	agencies?: string;
}

const files = (texts: Texts = {}): SeedFiles => ({
	policies: [{ file: 'policies/plan.yaml', text: texts.policy ?? policy }],
	zones: { file: 'zones.yaml', text: texts.zones ?? zones },
	light_packs: [{ file: 'light-packs/default.yaml', text: texts.pack ?? pack }],
	agencies: [{ file: 'agencies/sichuan.yaml', text: texts.agencies ?? agencies }]
});

function faultsOf(texts: Texts): readonly SeedFault[] {
	try {
		parseSeeds(files(texts), known);
	} catch (error) {
		if (error instanceof SeedError) return error.faults;
		throw error;
	}
	return [];
}

const named = (texts: Texts) => faultsOf(texts).map(({ file, line, code }) => `${file}:${line} ${code}`);
const inPolicy = (from: string, to: string) => {
	expect(policy).toContain(from);
	return named({ policy: policy.replace(from, to) });
};

test('a set of files without fault gives policies, zones and light packs', () => {
	const seeds = parseSeeds(files(), known);
	expect(seeds.policies[0]?.targets[0]).toMatchObject({ id: 'share', value: 7, headline: false });
	expect(seeds.zones[0]?.places).toEqual(['510300']);
	expect(seeds.light_packs[0]?.id).toBe('default');
});

describe('each fault is named with its file and line', () => {
	test.each<[string, string, string, string]>([
		['a field nobody knows', 'clause: 一', 'clausula: 一', 'policies/plan.yaml:16 unknown-field'],
		['a number where text belongs', 'title: 比重', 'title: 7', 'policies/plan.yaml:14 wrong-value'],
		['a place code without quotes', "region: '510000'", 'region: 510000', 'policies/plan.yaml:8 wrong-value'],
		['a comparator that is none', 'at-least', 'at-lest', 'policies/plan.yaml:19 wrong-value'],
		['text that is not YAML', 'issuers: []', 'issuers: [', 'policies/plan.yaml:7 not-yaml'],
		['a phrase of 41 characters', '比重达7%', '比'.repeat(41), 'policies/plan.yaml:17 too-long'],
		['an empty phrase', 'phrase: 比重达7%', "phrase: ''", 'policies/plan.yaml:17 phrase-missing'],
		['a period that ends before it starts', 'to: 2025', 'to: 2020', 'policies/plan.yaml:7 period-reversed'],
		[
			'a due year before the baseline',
			'year: 2020',
			'year: 2026',
			'policies/plan.yaml:23 due-before-baseline'
		],
		['no comparator', '    comparator: at-least\n', '', 'policies/plan.yaml:13 comparator-missing'],
		['no value', '    value: 7\n', '', 'policies/plan.yaml:19 value-missing'],
		['between without high', 'at-least', 'between', 'policies/plan.yaml:19 high-missing'],
		[
			'high without between',
			'value: 7',
			'value: 7\n    high: 9',
			'policies/plan.yaml:21 high-without-between'
		],
		[
			'an upper edge below the lower one',
			'at-least\n    value: 7',
			'between\n    value: 7\n    high: 6',
			'policies/plan.yaml:21 high-below-value'
		],
		[
			'a tolerance without about',
			'value: 7',
			'value: 7\n    tolerance: { absolute: 1 }',
			'policies/plan.yaml:21 tolerance-without-about'
		],
		['no due year', '    due: { year: 2025, printed: true }\n', '', 'policies/plan.yaml:23 due-missing'],
		[
			'a part of a target nobody knows',
			'once',
			'once\n    part_of: whole',
			'policies/plan.yaml:25 part-of-unknown'
		],
		['a part of itself', 'once', 'once\n    part_of: share', 'policies/plan.yaml:25 part-of-itself'],
		['a zone nobody knows', 'in_zone: south', 'in_zone: north', 'policies/plan.yaml:26 unknown-zone'],
		[
			'a selection of nothing',
			'{ level: prefecture, in_zone: south }',
			'{}',
			'policies/plan.yaml:26 empty-binding'
		],
		[
			'an indicator nobody knows',
			'indicator: share',
			'indicator: rate',
			'policies/plan.yaml:18 unknown-indicator'
		],
		['a unit nobody knows', "unit: '%'", 'unit: 斤', 'policies/plan.yaml:21 unknown-unit'],
		['a unit of another kind', "unit: '%'", 'unit: 亿元', 'policies/plan.yaml:21 unit-not-convertible'],
		['a region nobody knows', "region: '510000'", "region: '990000'", 'policies/plan.yaml:8 unknown-place'],
		[
			'a place nobody knows',
			'level: prefecture',
			"places: ['519900']",
			'policies/plan.yaml:26 unknown-place'
		],
		['a kind no place has', 'level: prefecture', 'kinds: [县级是]', 'policies/plan.yaml:26 binds-nothing'],
		['a grade for a number', 'value: 7', 'value: 三级乙等', 'policies/plan.yaml:20 value-not-number'],
		[
			'a condition on an indicator nobody knows',
			'in_zone: south',
			'where: { indicator: people, comparator: at-least, value: 1, unit: "%" }',
			'policies/plan.yaml:26 unknown-indicator'
		]
	])('%s', (_, from, to, fault) => {
		expect(inPolicy(from, to)).toContain(fault);
	});

	test('a step that is not on the scale', () => {
		const graded = policy.replace('indicator: share', 'indicator: grade').replace("unit: '%'", 'unit: 级');
		expect(named({ policy: graded.replace('value: 7', 'value: 三级乙等') })).toEqual([]);
		expect(named({ policy: graded.replace('value: 7', 'value: 四级') })).toEqual([
			'policies/plan.yaml:20 unknown-step'
		]);
	});

	test('two conditions on the same place', () => {
		const where = (value: number) =>
			`{ level: prefecture, where: { indicator: share, comparator: at-least, value: ${value}, unit: '%' } }`;
		expect(inPolicy('{ level: prefecture, in_zone: south }', `${where(1)}\n      - ${where(2)}`)).toEqual([
			'policies/plan.yaml:27 conditions-conflict'
		]);
	});

	test('a target id taken by another policy, with the place that has it', () => {
		const second = { file: 'policies/second.yaml', text: policy.replace('id: plan', 'id: second') };
		const all = files();
		let faults: readonly SeedFault[] = [];
		try {
			parseSeeds({ ...all, policies: [...all.policies, second] }, known);
		} catch (error) {
			faults = (error as SeedError).faults;
		}
		expect(faults).toMatchObject([{ file: 'policies/second.yaml', line: 13, code: 'duplicate' }]);
		expect(faults[0]?.message.zh).toContain('policies/plan.yaml:13');
		expect(faults[0]?.message.en).toContain('policies/plan.yaml:13');
	});

	test('a zone that names an unknown place, an unknown policy, or is no list', () => {
		expect(named({ zones: zones.replace('510300', '519900') })).toContain('zones.yaml:7 unknown-place');
		expect(named({ zones: zones.replace('policy: plan', 'policy: scheme') })).toEqual([
			'zones.yaml:4 unknown-policy'
		]);
		expect(named({ zones: 'id: south' })).toContain('zones.yaml:1 wrong-value');
	});

	test('a zone given twice', () => {
		expect(named({ zones: zones + zones })).toEqual(['zones.yaml:8 duplicate']);
	});

	test('bands that leave a gap', () => {
		expect(named({ pack: pack.replace(', from: -0.1', '') })).toEqual([
			'light-packs/default.yaml:9 bands-gap'
		]);
		expect(named({ pack: pack.replace('behind }', 'behind, from: -1 }') })).toEqual([
			'light-packs/default.yaml:10 bands-gap'
		]);
	});

	test('bands that do not run downward', () => {
		expect(named({ pack: pack.replace('-0.1', '0.1') })).toEqual(['light-packs/default.yaml:9 bands-order']);
	});
});

test('a target that cannot be judged needs neither comparator nor due year', () => {
	const bare = policy
		.replace('    comparator: at-least\n    value: 7\n', '    not_evaluable: no-threshold\n')
		.replace('    due: { year: 2025, printed: true }\n', '');
	expect(named({ policy: bare })).toEqual([]);
});

test('all faults of all files come together, in the order of files and lines', () => {
	const faults = named({
		policy: policy.replace('value: 7', 'value: seven\n    colour: red'),
		pack: pack.replace('-0.1', '0.1')
	});
	expect(faults).toEqual(['light-packs/default.yaml:9 bands-order', 'policies/plan.yaml:21 unknown-field']);
});

test('a fault says in words what was expected and what is there', () => {
	const [fault] = faultsOf({ policy: policy.replace("region: '510000'", "region: '5100'") });
	expect(fault?.message).toEqual({
		zh: '“region”应为加引号的六位 GB/T 2260 代码，实为 "5100" ',
		en: '"region" should be a six-digit GB/T 2260 code in quotes and is "5100"'
	});
	const [other] = faultsOf({ policy: policy.replace('title: 比重', 'title: 7') });
	expect(other?.message.zh).toBe('“targets[1].title”应为文字，实为 7 ');
});

test('every message speaks both languages', () => {
	for (const { message } of faultsOf({
		policy: policy.replace('at-least', 'between').replace("'%'", '斤')
	})) {
		expect(message.zh).toMatch(/\p{Script=Han}/u);
		expect(message.en).not.toMatch(/\p{Script=Han}{4}/u);
	}
});

describe('whatever the text, nothing but a SeedError is thrown', () => {
	const onlySeedErrors = (texts: Texts) => {
		try {
			parseSeeds(files(texts), known);
		} catch (error) {
			if (!(error instanceof SeedError)) throw error;
			expect(error.faults.length).toBeGreaterThan(0);
			expect(error.faults.every(({ file, line }) => file !== '' && line >= 1)).toBe(true);
		}
	};

	test('for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (first, second) => {
				onlySeedErrors({ policy: first, zones: second, pack: `${first}: ${second}` });
			})
		);
		expect(named({ policy: '' })).toContain('policies/plan.yaml:1 wrong-value');
	});

	test('for a policy with a piece cut out or put in', () => {
		const piece = fc.constantFrom(
			'',
			'- ',
			': ',
			'{',
			']',
			'&a',
			'*a',
			'!!js',
			'"',
			'\n',
			'\t',
			'? ',
			'|',
			'__proto__: 1\n'
		);
		const position = fc.nat(policy.length);
		fc.assert(
			fc.property(position, fc.nat(40), piece, (start, length, insert) => {
				onlySeedErrors({ policy: policy.slice(0, start) + insert + policy.slice(start + length) });
			}),
			{ numRuns: 300 }
		);
		expect(named({})).toEqual([]);
	});

	test('for any value in place of a field', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				onlySeedErrors({ policy: policy.replace('[]', JSON.stringify(value)) });
				onlySeedErrors({ pack: JSON.stringify(value), zones: JSON.stringify([value]) });
			})
		);
		expect(named({})).toEqual([]);
	});

	test('for text nested a hundred thousand deep', () => {
		onlySeedErrors({ policy: '['.repeat(100_000) });
		onlySeedErrors({ zones: '- '.repeat(20_000) });
		expect(named({ policy: '['.repeat(100_000) }).length).toBeGreaterThan(0);
	});
});
