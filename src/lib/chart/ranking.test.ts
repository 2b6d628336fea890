import { expect, test } from 'vitest';
import { layOutRanking, type RankedPlace } from './ranking';

function place(code: string, value: number | null): RankedPlace {
	return { code, label: code, value, light: 'met', lightLabel: '达标' };
}

const places = [place('甲', 4), place('乙', null), place('丙', 8), place('丁', 4), place('戊', 0)];

test('places are sorted from the highest, equal values share a rank, missing ones come apart', () => {
	const { rows, missing } = layOutRanking({ places, domain: [0, 10], format: String });
	expect(rows.map(({ code, rank, x }) => [code, rank, x])).toEqual([
		['丙', 1, 80],
		['甲', 2, 40],
		['丁', 2, 40],
		['戊', 4, 0]
	]);
	expect(missing.map(({ code }) => code)).toEqual(['乙']);
});

test('less can come first, and a given order has no ranks', () => {
	const ascending = layOutRanking({ places, order: 'ascending', format: String });
	expect(ascending.rows.map(({ code }) => code)).toEqual(['戊', '甲', '丁', '丙']);
	const given = layOutRanking({ places, order: 'given', format: String });
	expect(given.rows.map(({ code, rank }) => [code, rank])).toEqual([
		['甲', null],
		['丙', null],
		['丁', null],
		['戊', null]
	]);
});

test('the target lies on the scale of the rows', () => {
	const target = { value: 5, comparator: 'less-than' as const, label: '< 5' };
	const { target: line, domain } = layOutRanking({ places, target, domain: [0, 10], format: String });
	expect(domain).toEqual([0, 10]);
	expect(line).toEqual({ x: 50, cap: 'left', side: { towards: 'less', strict: true }, label: '< 5' });
});

test('the label column is as wide as the longest name, within reason', () => {
	const long = [place('阿坝藏族羌族自治州', 1)];
	expect(layOutRanking({ places: long, format: String }).labelWidth).toBe(9);
	expect(layOutRanking({ places: [place('x'.repeat(90), 1)], format: String }).labelWidth).toBe(11);
});
