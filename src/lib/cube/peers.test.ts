import { expect, test } from 'vitest';
import { findPeers, type AnchorValues } from './peers';

const of = (values: Record<string, number>, year = 2020, illustrative = false): AnchorValues =>
	Object.fromEntries(
		Object.entries(values).map(([place, value]) => [place, [{ year, value, illustrative }]])
	);
const distances = ({ peers }: ReturnType<typeof findPeers>) =>
	peers.map(({ place_code, distance }) => [place_code, Number(distance.toFixed(4))]);

test('population counts by its multiple: ten times more is as far as ten times less', () => {
	// Logarithms 2, 1, 3 and 4 of ten: mean 2.5, deviation √1.25 = 1.1180; one step is 1 / 1.1180 = 0.8944.
	const population = of({ p: 100, a: 10, b: 1000, c: 10000 });
	expect(distances(findPeers('p', ['a', 'b', 'c'], { population }, 2024, 3))).toEqual([
		['a', 0.8944],
		['b', 0.8944],
		['c', 1.7889]
	]);
});

test('several anchors weigh the same: the root of the mean square', () => {
	// Base values 1, 3, 5: deviation √(8/3) = 1.6330, so a is 1.2247 away and b 2.4495.
	// Population 10, 1000, 10: logarithms 1, 3, 1, deviation √(8/9) = 0.9428, a is 2.1213 away and b 0.
	// a: √((1.5 + 4.5) / 2) = 1.7321; b: √((6 + 0) / 2) = 1.7321, a tie that goes by code.
	const answer = findPeers(
		'p',
		['b', 'a'],
		{ population: of({ p: 10, a: 1000, b: 10 }), base: of({ p: 1, a: 3, b: 5 }) },
		2020,
		2
	);
	expect(distances(answer)).toEqual([
		['a', 1.7321],
		['b', 1.7321]
	]);
});

test('the latest year of the place up to the asked one counts, and only numbers of that year', () => {
	const gdp: AnchorValues = {
		p: [2019, 2021, 2024].map((year) => ({ year, value: year, illustrative: year === 2021 })),
		a: [{ year: 2021, value: 2000, illustrative: true }],
		b: [{ year: 2019, value: 2019, illustrative: false }]
	};
	const answer = findPeers('p', ['a', 'b', 'p'], { gdp }, 2023, 5);
	expect(answer.anchors).toEqual([{ anchor: 'gdp', own: { year: 2021, value: 2021, illustrative: true } }]);
	expect(answer.peers.map(({ place_code }) => place_code)).toEqual(['a']);
	expect([answer.compared, answer.leftOut]).toEqual([1, 1]);
});

test('who lacks a number, or the place itself, is not compared; a number without a logarithm is no number', () => {
	expect(findPeers('p', ['a'], { population: of({ a: 1 }) }, 2020, 3)).toMatchObject({
		anchors: [{ anchor: 'population', own: null }],
		peers: [],
		compared: 0,
		leftOut: 1
	});
	expect(findPeers('p', ['a'], { population: of({ p: 5, a: 0 }) }, 2020, 3)).toMatchObject({
		peers: [],
		leftOut: 1
	});
	expect(findPeers('p', ['a'], {}, 2020, 3).peers).toEqual([]);
});

test('where all are equal nobody is far', () => {
	expect(distances(findPeers('p', ['b', 'a'], { base: of({ p: 0, a: 0, b: 0 }) }, 2020, 1))).toEqual([
		['a', 0]
	]);
});
