import { expect, test } from 'vitest';
import type { QualityFinding } from '$lib/server/registry/quality';
import { Naming, type Names } from '$lib/view/naming';
import { choiceFrom } from './choice';
import { pageOf } from './question';
import { expectedOf, whyOf } from './why';

const names = {
	places: [],
	targets: [],
	policies: [],
	indicators: [
		{
			indicator_id: 'gdp',
			name: '地区生产总值',
			name_en: 'Gross regional product',
			unit: '亿元',
			unit_en: '100 million yuan',
			decimals: 2,
			kind: 'amount',
			steps: []
		}
	]
} as unknown as Names;

const finding = (more: Partial<QualityFinding>): QualityFinding => ({
	check_id: 'jump',
	severity: 'notice',
	reason: 'jump-up',
	place_code: '510000',
	indicator_id: 'gdp',
	year: 2020,
	value: 3,
	expected: 2,
	score: null,
	threshold: null,
	plain_z: null,
	previous_year: null,
	previous_value: null,
	next_year: null,
	next_value: null,
	rule_id: null,
	title: null,
	title_en: null,
	declared_reason: null,
	declared_reason_en: null,
	illustrative: false,
	...more
});

test.each<[string, Partial<QualityFinding>, string, string]>([
	[
		'a number ten times too small',
		{ check_id: 'digit-shift', reason: 'digits-shifted', score: 0.102 },
		'约为前后各数的 10 分之一。',
		'About 1/10 of both neighbours.'
	],
	[
		'a unit taken for another one, at an end',
		{ check_id: 'digit-shift', reason: 'digits-at-end', score: 9800 },
		'约为最近两个数的 10,000 倍。',
		'About 10,000 times the two nearest figures.'
	],
	[
		'an outlier',
		{ check_id: 'outlier', reason: 'below-course', score: 7.68, threshold: 3.5, plain_z: 2.2468 },
		'低于走势，修正 z 为 7.7（界限 3.5；普通 z 2.25）。',
		'Below the course, modified z 7.7 (limit 3.5; plain z 2.25).'
	],
	[
		'a residual with a declared reason',
		{
			check_id: 'sum',
			reason: 'declared',
			title: '各省合计与全国',
			title_en: 'Provinces against the country',
			score: 0.136443,
			threshold: 0.005,
			declared_reason: '分别核算。',
			declared_reason_en: 'Compiled separately.'
		},
		'各省合计与全国：差额为合计的 13.64%，容许 0.5%。分别核算。',
		'Provinces against the country: the residual is 13.64% of the total, 0.5% are allowed. Compiled separately.'
	],
	[
		'a jump',
		{ previous_year: 2019, previous_value: 1.5 },
		'比 2019 年的 1.5 亿元骤增。',
		'Up from 1.5 100 million yuan in 2019.'
	],
	[
		'a late report',
		{ check_id: 'late', reason: 'years-late', previous_year: 2018, score: 1 },
		'最近的数是 2018 年的，晚 1 年。',
		'The newest figure is of 2018, 1 year late.'
	]
])('%s is told with its numbers', (_, more, zh, en) => {
	expect(whyOf(finding(more), new Naming(names, 'zh'))).toBe(zh);
	expect(whyOf(finding(more), new Naming(names, 'en'))).toBe(en);
});

test('both sides of a rule are numbers without a unit; a late report is held against nothing', () => {
	const naming = new Naming(names, 'zh');
	expect(expectedOf(finding({ check_id: 'rule', expected: 1.234 }), naming)).toBe('1.23');
	expect(expectedOf(finding({ expected: 2 }), naming)).toBe('2 亿元');
	expect(expectedOf(finding({ check_id: 'late', expected: null }), naming)).toBe('—');
});

test('what the address does not know takes its default', () => {
	const known = { zones: [], places: [], indicators: names.indicators };
	const choice = choiceFrom(
		new URLSearchParams(
			'check=guess&severity=warning&indicator=gdp&year=20x0&page=-1&illustrative=off&zone=9'
		),
		known
	);
	expect(choice).toEqual({
		view: 'findings',
		check: null,
		severity: 'warning',
		status: null,
		zone: null,
		indicator: 'gdp',
		year: null,
		illustrative: false,
		page: 1
	});
});

test('a page beyond the last one is the last one', () => {
	const rows = Array.from({ length: 201 }, (_, index) => index);
	const choice = choiceFrom(new URLSearchParams('page=9'), { zones: [], places: [], indicators: [] });
	expect(pageOf(rows, choice)).toEqual({ rows: [200], page: 3, pages: 3, total: 201 });
	expect(pageOf([], choice)).toEqual({ rows: [], page: 1, pages: 1, total: 0 });
});
