import { expect, test } from 'vitest';
import type { TargetSlice } from '$lib/cube/target';
import { judgedYear, smallCatalogue } from '../../../tests/support/small-catalogue';
import { Naming } from './naming';
import { mapFinding, rankingFinding, trendFinding } from './target-findings';

const zh = new Naming(smallCatalogue, 'zh');
const en = new Naming(smallCatalogue, 'en');

function slice(values: [place: string, value: number | null, more?: object][]): TargetSlice {
	return {
		target_id: 'promise',
		year: 2022,
		rows: values.map(([place_code, actual, more]) => ({ ...judgedYear(), place_code, actual, ...more })),
		counts: [{ light: 'met', count: 2 }],
		chosen: { place_code: '510100', now: judgedYear(), history: [] }
	} as unknown as TargetSlice;
}

test('a ranking says who is first and last, who has nothing, and what is illustrative', () => {
	const of = slice([
		['510100', 47],
		['510200', 40, { illustrative: true }],
		['410300', null]
	]);
	expect(rankingFinding(zh, of, 'descending')).toBe(
		'2022 年甲居首（47%），乙居末（40%）（示例数据）；1 地无数据'
	);
	expect(rankingFinding(en, of, 'ascending')).toBe(
		'2022: Yi first (40%), Jia last (47%) (illustrative data); 1 without data'
	);
});

test('equal places share a place; whom the promise does not concern is not ranked', () => {
	expect(
		rankingFinding(
			zh,
			slice([
				['510100', 4],
				['510200', 4]
			]),
			'descending'
		)
	).toBe('2022 年 2 地相同：4%');
	expect(
		rankingFinding(
			zh,
			slice([
				['510100', 9],
				['510200', 4],
				['410300', 9]
			]),
			'descending'
		)
	).toBe('2022 年甲、丙居首（9%），乙居末（4%）');
	expect(rankingFinding(zh, slice([['510100', 9, { light: 'not-applicable' }]]), 'descending')).toBe(
		'2022 年各地均无数据'
	);
});

test('a trend says its place’s year; a map counts the lights', () => {
	expect(trendFinding(zh, slice([]))).toBe('甲 2022，实际值 47%，承诺值 ≥ 60%，略滞后');
	expect(trendFinding(zh, { ...slice([]), chosen: { place_code: '510100', now: null, history: [] } })).toBe(
		'甲 2022 无数据'
	);
	expect(mapFinding(zh, slice([]))).toBe('2022 年：已达成 2');
});
