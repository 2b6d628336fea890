import { between } from './draw.js';
import { fateOf } from './fate.js';
import { rounded } from './series.js';

/**
 * @typedef {import('./obligations.js').Target} Target
 * @typedef {import('./obligations.js').Indicator} Indicator
 * @typedef {import('./fate.js').Fate} Fate
 */

/** How much of the start a value moves in the promised direction a year. @type {Readonly<Record<Fate, number>>} */
const paces = {
	ahead: 0.11,
	'on-pace': 0.06,
	slight: 0.03,
	recovering: 0.02,
	slipping: 0.01,
	behind: -0.01,
	worsening: -0.05
};

/**
 * Where a measure starts for want of a promise or a report, by its kind.
 * @type {Readonly<Record<string, readonly [number, number]>>}
 */
const usual = {
	share: [18, 62],
	rate: [4, 40],
	growth: [3, 12],
	count: [3, 40],
	amount: [60, 600],
	index: [8, 60],
	years: [70, 78]
};

/**
 * A measure of which only the direction is promised (上升, 逐年提高): it moves as its fate has it, from the last report or
 * from a usual size.
 * @param {string} place
 * @param {Indicator} indicator
 * @param {-1 | 1} toward
 * @param {readonly number[]} years
 * @param {{ start?: number | undefined, steps?: readonly string[] | undefined }} known
 * @returns {Map<number, number | string>}
 */
export function trendOf(place, indicator, toward, years, { start, steps }) {
	const pace = paces[fateOf(indicator.id, place)];
	const key = `${indicator.id}|${place}`;
	const [low, high] = usualOf(place, indicator);
	if (steps) {
		const rung = Math.floor(between(0.3, 0.7, 'start', key) * steps.length);
		return new Map(
			years.map((year, index) => [year, stepAt(steps, rung + Math.trunc(toward * pace * index * 8))])
		);
	}
	const from = start ?? between(low, high, 'start', key);
	return new Map(
		years.map((year, index) => {
			const moved = from * (1 + toward * pace * index + between(-0.012, 0.012, 'wobble', key, year));
			return [year, rounded(moved, indicator)];
		})
	);
}

/**
 * @param {string} place a place or an institution, which counts fewer
 * @param {Indicator} indicator
 * @returns {readonly [number, number]}
 */
function usualOf(place, { id, kind, unit }) {
	if (id.startsWith('average-')) return [9, 26];
	const single = !/^\d{6}$/.test(place);
	if (single && kind === 'count' && unit !== '篇') return [0.6, 9];
	return usual[kind] ?? [3, 40];
}

/**
 * @param {readonly string[]} steps
 * @param {number} index
 */
function stepAt(steps, index) {
	return steps[Math.min(steps.length - 1, Math.max(0, index))] ?? '';
}
