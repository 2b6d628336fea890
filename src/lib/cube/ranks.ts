import type { BetterSide } from './better-side';

/** The rank of each value among the known ones, the better first; equal values share a rank and the next is left out (1, 1, 3). */
export function ranksOf(values: readonly (number | null)[], better: BetterSide): (number | null)[] {
	const known = values.filter((value) => value !== null);
	const before = (a: number, b: number) => (better === 'less' ? a < b : a > b);
	return values.map((value) =>
		value === null ? null : 1 + known.filter((other) => before(other, value)).length
	);
}
