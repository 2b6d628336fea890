import { between } from './draw.js';

/**
 * Whole numbers that add up to a total, in proportion to the weights; no part falls below its value of the year before.
 * @param {readonly (readonly [year: number, total: number])[]} totals in the order of the years
 * @param {ReadonlyMap<string, number>} weights by place
 * @param {string} key names the series
 * @returns {{ place: string, year: number, value: number }[]}
 */
export function partsOfTotal(totals, weights, key) {
	const leaning = [...weights].map(([place, weight]) => ({
		place,
		weight: weight * between(0.5, 1.5, 'part', key, place),
		value: 0
	}));
	return totals.flatMap(([year, total]) => {
		const sum = leaning.reduce((added, part) => added + part.weight, 0);
		let left = total - leaning.reduce((added, part) => added + part.value, 0);
		while (left > 0) {
			const next = leaning.reduce((one, other) =>
				(other.weight / sum) * total - other.value > (one.weight / sum) * total - one.value ? other : one
			);
			next.value += 1;
			left -= 1;
		}
		return leaning.map(({ place, value }) => ({ place, year, value }));
	});
}

/**
 * The average of the parts, weighted by what each stands for in that year.
 * @param {readonly { place: string, value: number }[]} parts
 * @param {(place: string) => number} weight
 */
export function averageOf(parts, weight) {
	const total = parts.reduce((sum, part) => sum + weight(part.place), 0);
	return parts.reduce((sum, part) => sum + part.value * weight(part.place), 0) / total;
}
