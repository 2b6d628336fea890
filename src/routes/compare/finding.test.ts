import { describe, expect, test } from 'vitest';
import type { ComparedSubject, ComparedTarget } from '$lib/cube/compare';
import { ranksOf } from '$lib/cube/ranks';
import { Naming } from '$lib/view/naming';
import { indicator, smallCatalogue, target } from '../../../tests/support/small-catalogue';
import { findingOf } from './finding';
import { lightsFinding, ranksFinding, slopeFinding, spineFinding } from './further-findings';

const catalogue = {
	...smallCatalogue,
	targets: [...smallCatalogue.targets, target('graded', { indicator_id: 'graded' })],
	indicators: smallCatalogue.indicators.map((known) =>
		known.indicator_id === 'measured' ? indicator('measured', { name: '比例', name_en: 'Share' }) : known
	)
};
const chinese = new Naming(catalogue, 'zh');
const english = new Naming(catalogue, 'en');
const names: Record<string, [string, string]> = { a: ['甲', 'Jia'], b: ['乙', 'Yi'], c: ['丙', 'Bing'] };

type Cell = number | null | { value: number; illustrative?: boolean; vintage?: string };

/** Subjects a, b, c with their values of 2020 and 2024, and the province's. */
function compared(
	rows: Record<string, [Cell, Cell]>,
	more: Partial<ComparedTarget> = {},
	province?: Cell
): ComparedTarget {
	const point = (year: number, cell: Cell) => ({
		year,
		value: typeof cell === 'object' ? (cell?.value ?? null) : cell,
		illustrative: typeof cell === 'object' && cell !== null && Boolean(cell.illustrative),
		vintage: typeof cell === 'object' ? (cell?.vintage ?? null) : null,
		state: null,
		light: 'on-pace' as const
	});
	const better = more.better ?? 'more';
	const subjects = Object.entries(rows).map(([id, cells]): Omit<ComparedSubject, 'ranks'> => ({
		id,
		zone: false,
		members: 1,
		baseline: null,
		years: [point(2020, cells[0]), point(2024, cells[1])]
	}));
	const ranks = [0, 1].map((at) =>
		ranksOf(
			subjects.map(({ years }) => years[at]?.value ?? null),
			better
		)
	);
	return {
		target_id: 'promise',
		better,
		years: [2020, 2024],
		year: 2024,
		from: 2020,
		subjects: subjects.map((subject, index) => ({
			...subject,
			ranks: ranks.map((ofYear) => ofYear[index] ?? null)
		})),
		history: [],
		isPart: false,
		upper: province === undefined ? null : { place_code: '510000', years: [point(2024, province)] },
		field: [],
		fieldLevel: 'prefecture',
		fieldSize: 3,
		...more
	};
}
const both = (of: ComparedTarget) => [
	findingOf(chinese, of, ({ id }) => names[id]?.[0] ?? id),
	findingOf(english, of, ({ id }) => names[id]?.[1] ?? id)
];

describe('the finding', () => {
	test('who leads, and by how much against the province', () => {
		expect(both(compared({ a: [1, 47.8], b: [2, 40] }, {}, 47))).toEqual([
			'甲 2024 年居首，高出全省 0.8 个百分点',
			'Jia leads in 2024, 0.8 points above the province'
		]);
	});

	test('where less is better the lowest leads', () => {
		expect(both(compared({ a: [1, 47.8], b: [2, 40] }, { better: 'less' }, 41.5))).toEqual([
			'乙 2024 年居首，低于全省 1.5 个百分点',
			'Yi leads in 2024, 1.5 points below the province'
		]);
	});

	test('ties share the lead; level with the province', () => {
		expect(both(compared({ a: [1, 50], b: [2, 50], c: [3, 4] }, {}, 50))).toEqual([
			'甲、乙 2024 年并列居首，与全省持平',
			'Jia and Yi share the lead in 2024, level with the province'
		]);
	});

	test('without a province the last one is the measure; missing ones are named, illustrative numbers marked', () => {
		expect(both(compared({ a: [1, { value: 50, illustrative: true }], b: [2, 44], c: [3, null] }))).toEqual([
			'甲 2024 年居首，高出末位的乙 6 个百分点（示例数据）；丙无数据',
			'Jia leads in 2024, 6 points above Yi, the last (illustrative data); no data for Bing'
		]);
	});

	test('numbers of another vintage are not subtracted', () => {
		expect(both(compared({ a: [1, { value: 50, vintage: 'new' }], b: [2, 44] }, {}, 49))[0]).toBe(
			'甲 2024 年居首'
		);
	});

	test('a total of the province, or a part of one, is no measure of a place', () => {
		expect(both(compared({ a: [1, 9], b: [2, 4] }, { target_id: 'yearly' }, 100))[0]).toBe(
			'甲 2024 年居首，高出末位的乙 5 个'
		);
		expect(both(compared({ a: [1, 9], b: [2, 4] }, { isPart: true }, 100))[0]).toBe(
			'甲 2024 年居首，高出末位的乙 5 个百分点'
		);
	});

	test('nobody leads where no side is the better one, all are equal, one or none reports', () => {
		expect(both(compared({ a: [1, 9], b: [2, 4] }, { better: 'neither' }))[0]).toBe(
			'甲 2024 年数值最高，高出末位的乙 5 个百分点'
		);
		expect(both(compared({ a: [1, 9], b: [2, 9] }))).toEqual([
			'2024 年各地相同，均为 9%',
			'All are equal in 2024: 9%'
		]);
		expect(both(compared({ a: [1, 9], b: [2, null] }))).toEqual([
			'2024 年只有甲有数：9%；乙无数据',
			'Only Jia has a number for 2024: 9%; no data for Yi'
		]);
		expect(both(compared({ a: [1, null], b: [2, null] }))).toEqual([
			'所选地区 2024 年均无数据',
			'None of the chosen places has data for 2024'
		]);
	});

	test('grades differ by steps', () => {
		expect(both(compared({ a: [1, 2], b: [2, 1] }, { target_id: 'graded' }))[0]).toBe(
			'甲 2024 年居首，高出末位的乙 1 级'
		);
	});
});

test('the slope tells who moved most, of numbers of one vintage', () => {
	const say = (of: ComparedTarget) => slopeFinding(chinese, of, ({ id }) => names[id]?.[0] ?? id);
	expect(say(compared({ a: [40, 44], b: [50, 43] }))).toBe('2020 年到 2024 年乙变化最大：−7 个百分点');
	expect(say(compared({ a: [40, 44], b: [50, { value: 90, vintage: 'new' }] }))).toBe(
		'2020 年到 2024 年甲变化最大：+4 个百分点'
	);
	expect(say(compared({ a: [null, 44] }))).toBe('2020 年与 2024 年没有两年都可比的地区');
	expect(say(compared({ a: [44, 44] }))).toBe('2020 年到 2024 年数值都没有变化');
	expect(say(compared({ a: [1, 2] }, { from: null }))).toBe('没有更早的年份可比');
});

test('ranks tell who changed most', () => {
	const say = (of: ComparedTarget) => ranksFinding(chinese, of, ({ id }) => names[id]?.[0] ?? id);
	expect(say(compared({ a: [5, 1], b: [4, 3], c: [3, 9] }))).toBe('甲名次变化最大：2020 年第 1，2024 年第 3');
	expect(say(compared({ a: [5, 9], b: [4, 3] }))).toBe('2020 年与 2024 年名次相同');
});

test('lights and the spine count the chosen places', () => {
	expect(lightsFinding(chinese, compared({ a: [1, 2], b: [1, 2] }))).toBe(
		'2024 年可判断的 2 个地区中 2 个已达成或符合进度'
	);
	const unjudged = compared({ a: [1, 2] });
	for (const { years } of unjudged.subjects) for (const point of years) point.light = 'not-evaluable';
	expect(lightsFinding(chinese, unjudged)).toBe('2024 年所选地区都不能单独判断');
	expect(spineFinding(chinese, compared({ a: [1, 50], b: [1, 40], c: [1, null] }, {}, 45))).toBe(
		'2024 年 2 个地区中 1 个好于全省'
	);
	expect(spineFinding(english, compared({ a: [1, 50], b: [1, 40] }, { better: 'less' }, 45))).toBe(
		'1 of 2 places is better than the province in 2024'
	);
	const field = [1, 2, 9].map((value) => ({
		year: 2024,
		value,
		state: null,
		illustrative: false,
		vintage: null,
		light: null
	}));
	expect(spineFinding(chinese, compared({ a: [1, 5], b: [1, 2] }, { field, better: 'neither' }))).toBe(
		'2024 年 2 个地区中 1 个高于中位数'
	);
});
