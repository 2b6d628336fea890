import { between } from './draw.js';
import { fateOf, margin, progress } from './fate.js';
import { profileOf } from './profiles.js';

/** @typedef {import('./aims.js').Aim} Aim */

/**
 * The values of an aim over the years, in the indicator's unit and not yet rounded.
 * @param {Aim} aim
 * @param {readonly number[]} years
 * @returns {Map<number, number>}
 */
export function seriesOf(aim, years) {
	const fate = profileOf(aim.indicator.id).fates?.[aim.place] ?? fateOf(aim.indicator.id, aim.place);
	const key = `${aim.indicator.id}|${aim.place}`;
	const { baseline, due, recurrence } = aim.target;
	if (recurrence === 'once' && due && aim.toward !== 0) {
		const start = startOf(aim, key);
		const from = baseline?.year ?? due.year - 5;
		const known = baseline?.value === undefined ? years : years.filter((year) => year > from);
		const done = (/** @type {number} */ year) => progress(fate, (year - from) / (due.year - from), key);
		if (aim.goal === 1) return new Map(known.map((year) => [year, opened(done(year), key)]));
		return new Map(known.map((year) => [year, start + (aim.goal - start) * done(year)]));
	}
	const kept = (/** @type {number} */ year) => margin(fate, year, key);
	if (aim.toward === 0) return new Map(years.map((year) => [year, inBand(aim, kept(year), key)]));
	return new Map(years.map((year) => [year, aim.goal * (1 + aim.toward * kept(year))]));
}

/**
 * The value as an office would report it: whole counts, the indicator's digits, never past its bounds.
 * @param {number} value
 * @param {Aim['indicator']} indicator
 */
export function rounded(value, indicator) {
	const { unit, kind } = indicator;
	const least =
		indicator.minimum ?? (kind === 'count' || kind === 'amount' ? 0 : unit === '位' ? 1 : -Infinity);
	const most = indicator.maximum ?? (kind === 'share' && unit === '%' ? 100 : Infinity);
	const bounded = Math.min(most, Math.max(least, value));
	return Number(bounded.toFixed(indicator.decimals));
}

/**
 * One facility is there or not: it opens once a share of the way is done that differs from place to place.
 * @param {number} done
 * @param {string} key
 */
function opened(done, key) {
	return done >= between(-0.25, 0.98, 'opens', key) ? 1 : 0;
}

/**
 * @param {Aim} aim
 * @param {string} key
 */
function startOf(aim, key) {
	if (aim.target.baseline?.value !== undefined) return aim.target.baseline.value;
	const [low, high] = profileOf(aim.indicator.id).start ?? (aim.toward < 0 ? [1.2, 1.8] : [0.4, 0.75]);
	return aim.goal * between(low, high, 'start', key);
}

/**
 * Within the band where the margin is positive, beyond one of its edges where it is not; the lower edge for one in four.
 * @param {Aim} aim
 * @param {number} kept
 * @param {string} key
 */
function inBand(aim, kept, key) {
	const inward = ((aim.high - aim.low) / 2) * Math.min(1, kept / 0.3);
	if (between(0, 1, 'edge', key) < 0.25) return kept >= 0 ? aim.low + inward : aim.low * (1 + kept);
	return kept >= 0 ? aim.high - inward : aim.high * (1 - kept);
}
