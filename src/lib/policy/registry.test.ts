import { describe, expect, test } from 'vitest';
import { SeedError, type SeedFault } from '../seed/fault';
import type { Known } from './known';
import { parseSeeds } from './parse';
import { phraseFaults, quotationsOf } from './phrases';

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
  - id: fund
    title: 经费
    title_en: Fund
    clause: 一
    phrase: 不低于收入的2%
    indicator: share
    comparator: at-least
    value: 2
    unit: '%'
    recurrence: standing
    binds: [{ places: ['510000'] }]
    institutions: { kinds: [general-hospital], where: { indicator: grade, comparator: at-least, value: 三级乙等, unit: 级 } }
    quantifier: each
    items: [{ name: 某基地, place: '510000' }]
  - id: spending
    title: 投入逐年提高
    title_en: Spending rises every year
    clause: 一
    phrase: 投入逐年提高
    indicator: share
    comparator: rise
    against: previous-year
    unit: '%'
    recurrence: yearly
    binds: [{ places: ['510000'] }]
    restates: fund
  - id: cap
    title: 奖补上限
    title_en: Cap
    clause: 二
    phrase: 最高不超过300万元
    indicator: amount
    comparator: at-most
    value: 300
    unit: 万元
    recurrence: per-case
    binds: [{ places: ['510000'] }]
commitments:
  - id: measure
    kind: measure
    number: '1'
    title: 措施
    title_en: Measure
    clause: 一
    phrase: 健全平台
    lead: [省卫生健康委]
    with: [科技厅]
    start: 2021
    due: { year: 2023, printed: true }
    moves: [fund]
  - id: platform
    kind: system
    title: 平台
    title_en: Platform
    clause: 一
    phrase: 建立数据库
    part_of: measure
facts:
  - id: reached
    title: 已达
    title_en: Reached
    clause: 一
    phrase: 达1.5%
    indicator: share
    year: 2020
    value: 1.5
    unit: '%'
focus:
  - { place: '510000', industries: [中药材], clause: 二, phrase: 重点发展中药材 }
awards:
  - id: award
    target: cap
    title: 奖补
    title_en: Award
    clause: 二
    ways:
      - { phrase: 投资3000万元以上, applicant: settling-firm, project: settle, minimum_investment: { value: 3000, unit: 万元 } }
    cap: { value: 300, unit: 万元 }
    share_stated: false
priorities:
  - id: priority
    title: 优先
    title_en: Preferred
    clause: 三
    phrase: 优先考虑
    chooses: general-hospital
    effect: preferred
    requires:
      - - { indicator: grade, comparator: at-least, value: 三级乙等, unit: 级, label: 三级乙等, label_en: III-B }
        - { standing: nominated, label: 提名, label_en: nominated }
findings:
  - id: gap
    kind: gap
    about: no-year
    title: 没有年份
    title_en: No year
    sides:
      - { clause: 一, phrase: 不低于收入的2%, target: fund }
      - { clause: 一, phrase: 健全平台, commitment: measure }
    reading: 一直有效
    reading_en: Always in force
`;
const agencies = `- id: health
  name: 四川省卫生健康委员会
  name_en: Health Commission
  region: '510000'
  printed: [省卫生健康委]
- id: science
  name: 科学技术厅
  name_en: Science
  region: '510000'
  printed: [科技厅]
  succeeded_by: [{ agency: health, year: 2018, source: 示例 }]
`;
const known: Known = {
	places: [{ code: '510000', level: 'province', kind: '省', parent: '' }],
	indicators: [
		{ id: 'share', unit: '%' },
		{ id: 'amount', unit: '万元' },
		{ id: 'grade', unit: '级', scale: 'hospital' }
	],
	units: [
		{ symbol: '%', dimension: 'proportion' },
		{ symbol: '万元', dimension: 'money' },
		{ symbol: '级', dimension: 'grade' }
	],
	scales: [{ id: 'hospital', steps: [{ label: '三级乙等' }] }],
	kinds: [{ id: 'general-hospital' }]
};

const parse = (text = policy, bodies = agencies) =>
	parseSeeds(
		{
			policies: [{ file: 'policies/plan.yaml', text }],
			zones: { file: 'zones.yaml', text: '[]' },
			light_packs: [],
			agencies: [{ file: 'agencies/sichuan.yaml', text: bodies }]
		},
		known
	);

function faultsOf(text?: string, bodies?: string): readonly SeedFault[] {
	try {
		parse(text, bodies);
	} catch (error) {
		if (error instanceof SeedError) return error.faults;
		throw error;
	}
	return [];
}

/** The line, from 1, on which some words of the policy stand first. */
const lineOf = (words: string, text = policy) => text.slice(0, text.indexOf(words)).split('\n').length;

test('a whole registry is read as it stands', () => {
	const [plan] = parse().policies;
	expect(plan?.commitments.map(({ id, lead, part_of }) => ({ id, lead, part_of }))).toEqual([
		{ id: 'measure', lead: ['省卫生健康委'], part_of: undefined },
		{ id: 'platform', lead: [], part_of: 'measure' }
	]);
	expect(plan?.facts[0]).toMatchObject({ value: 1.5, year_printed: true, approximate: false });
	expect(plan?.priorities[0]?.requires[0]).toHaveLength(2);
});

describe('each fault of the registry is named with its line', () => {
	test.each<[what: string, from: string, to: string, code: string, near: string]>([
		['an agency nobody registered', 'with: [科技厅]', 'with: [科学厅]', 'unknown-agency', 'with: [科学厅]'],
		['an agency named twice', 'with: [科技厅]', 'with: [省卫生健康委]', 'agency-twice', 'with: [省卫生'],
		[
			'due before it starts',
			'due: { year: 2023',
			'due: { year: 2020',
			'due-before-start',
			'due: { year: 2020'
		],
		[
			'part of a commitment nobody knows',
			'part_of: measure',
			'part_of: other',
			'unknown-commitment',
			'part_of: other'
		],
		['part of itself', 'part_of: measure', 'part_of: platform', 'unknown-commitment', 'part_of: platform'],
		[
			'a target to move that nobody knows',
			'moves: [fund]',
			'moves: [funds]',
			'unknown-target',
			'moves: [funds]'
		],
		['a restatement of nothing', 'restates: fund', 'restates: none', 'unknown-target', 'restates: none'],
		[
			'a restatement of itself',
			'restates: fund',
			'restates: spending',
			'restates-itself',
			'restates: spending'
		],
		['rise without against', '    against: previous-year\n', '', 'against-missing', 'comparator: rise'],
		[
			'rise with a value',
			'comparator: rise',
			'comparator: rise\n    value: 3',
			'value-with-direction',
			'value: 3'
		],
		[
			'against without rise',
			'    value: 300\n',
			'    value: 300\n    against: baseline\n',
			'against-without-direction',
			'against: baseline'
		],
		[
			'year by year, but once',
			'recurrence: yearly',
			'recurrence: standing',
			'previous-year-not-yearly',
			"recurrence: standing\n    binds: [{ places: ['510000'] }]\n    restates"
		],
		[
			'against a baseline that is not there',
			'against: previous-year',
			'against: baseline',
			'baseline-not-once',
			'against: baseline'
		],
		[
			'institutions without a quantifier',
			'    quantifier: each\n',
			'',
			'quantifier-without-institutions',
			'institutions:'
		],
		[
			'a kind of institution nobody knows',
			'kinds: [general-hospital]',
			'kinds: [hospital]',
			'unknown-kind',
			'institutions:'
		],
		[
			'a grade that is not on the scale',
			'value: 三级乙等, unit: 级 } }\n',
			'value: 四级, unit: 级 } }\n',
			'unknown-step',
			'institutions:'
		],
		[
			'an item in a place nobody knows',
			"place: '510000' }]",
			"place: '990000' }]",
			'unknown-place',
			'items:'
		],
		[
			'a fact in a unit of another kind',
			"    value: 1.5\n    unit: '%'",
			'    value: 1.5\n    unit: 万元',
			'unit-not-convertible',
			'    unit: 万元\nfocus'
		],
		[
			'a focus of a place nobody knows',
			"{ place: '510000', industries",
			"{ place: '990000', industries",
			'unknown-place',
			"{ place: '990000', industries"
		],
		[
			'a cap that is not the target’s',
			'cap: { value: 300',
			'cap: { value: 200',
			'cap-not-of-target',
			'cap: { value: 200'
		],
		['an award of a target nobody knows', 'target: cap', 'target: lid', 'unknown-target', 'target: lid'],
		[
			'a priority among kinds nobody knows',
			'chooses: general-hospital',
			'chooses: clinic',
			'unknown-kind',
			'chooses: clinic'
		],
		[
			'a finding about a target nobody knows',
			'target: fund }',
			'target: fond }',
			'unknown-target',
			'target: fond }'
		],
		[
			'a finding about a commitment nobody knows',
			'commitment: measure }',
			'commitment: none }',
			'unknown-commitment',
			'commitment: none }'
		],
		['a kind of finding nobody knows', 'about: no-year', 'about: no-idea', 'wrong-value', 'about: no-idea'],
		[
			'the same commitment twice',
			'- id: platform',
			'- id: measure',
			'duplicate',
			'- id: measure\n    kind: system'
		]
	])('%s', (_, from, to, code, near) => {
		expect(policy).toContain(from);
		const text = policy.replace(from, to);
		expect(faultsOf(text).map((fault) => `${fault.line} ${fault.code}`)).toContain(
			`${lineOf(near, text)} ${code}`
		);
	});

	test('an agency whose successor nobody knows, and a name two agencies claim', () => {
		expect(faultsOf(policy, agencies.replace('agency: health', 'agency: none'))).toMatchObject([
			{ file: 'agencies/sichuan.yaml', line: 11, code: 'unknown-agency' }
		]);
		expect(
			faultsOf(policy, agencies.replace('printed: [科技厅]', 'printed: [科技厅, 省卫生健康委]'))
		).toMatchObject([{ line: 10, code: 'printed-twice' }]);
	});
});

describe('phrases', () => {
	const text = `一、投入逐年提高，不低于收入
的2%，健全平台，建立数据库，达1.5%。
二、重点发展中药材，投资3000万元以上，最高不超过300万元。三、优先考虑。`;
	const item = () => {
		const [source] = parse().sources.policies;
		if (!source) throw new Error('no policy');
		return source;
	};

	test('every phrase of every kind is looked up, breaks in the text aside', () => {
		expect(quotationsOf(item().value)).toHaveLength(11);
		expect(phraseFaults(item(), text)).toEqual([]);
	});

	test('one that does not stand there is named with its line', () => {
		expect(phraseFaults(item(), text.replace('建立数据库', '建立数据平台'))).toMatchObject([
			{ line: lineOf('phrase: 建立数据库'), code: 'phrase-astray' }
		]);
	});
});
