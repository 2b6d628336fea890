import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edgeOf, factName, mostTold, taskFact } from './facts';

const places = (...shares: number[]) => shares.map((share, index) => ({ share, index }));

test('who leads: whole groups of equals, and never those at the other end', () => {
	const indexes = (shares: number[], most: number) =>
		edgeOf(places(...shares), most).map(({ index }) => index);
	expect(indexes([0.9, 0.8, 0.7, 0.6], 3)).toEqual([0, 1, 2]);
	expect(indexes([0.9, 0.8, 0.8, 0.8, 0.6], 3)).toEqual([0]);
	expect(indexes([0.8, 0.8, 0.8, 0.8, 0.5], 3)).toEqual([0, 1, 2, 3]);
	expect(indexes([0.9, 0.5, 0.5], 3)).toEqual([0]);
	expect(indexes([0.9], 1)).toEqual([]);
});

test('leaders are better than laggards while shares differ', () => {
	const share = fc.integer({ min: 0, max: 6 }).map((sixths) => sixths / 6);
	fc.assert(
		fc.property(fc.array(share, { minLength: 2, maxLength: 30 }), (shares) => {
			fc.pre(new Set(shares).size > 1);
			const ranked = places(...shares.toSorted((a, b) => b - a));
			const most = mostTold(ranked.length);
			const [leaders, laggards] = [edgeOf(ranked, most), edgeOf(ranked.toReversed(), most)];
			expect(Math.min(leaders.length, laggards.length)).toBeGreaterThan(0);
			expect(Math.min(...leaders.map((place) => place.share))).toBeGreaterThan(
				Math.max(...laggards.map((place) => place.share))
			);
		})
	);
});

test('a code becomes a name that a text can bind', () => {
	expect(factName('slightly-behind')).toBe('slightlyBehind');
	expect(taskFact('due-soon')).toBe('taskDueSoon');
});
