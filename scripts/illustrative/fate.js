import { between, pick } from './draw.js';

/** @typedef {'ahead' | 'on-pace' | 'slight' | 'recovering' | 'slipping' | 'behind' | 'worsening'} Fate */

/** @type {Readonly<Record<Fate, number>>} */
const weights = {
	ahead: 20,
	'on-pace': 22,
	slight: 16,
	recovering: 10,
	slipping: 8,
	behind: 16,
	worsening: 8
};

/**
 * What becomes of an indicator in a place.
 * @param {string} indicator
 * @param {string} place
 */
export function fateOf(indicator, place) {
	return pick(weights, 'fate', indicator, place);
}

/**
 * The share of the way from the baseline to the goal that is done when a share of the time has gone.
 * @param {Fate} fate
 * @param {number} timeShare
 * @param {string} key names the series, for its wobble
 */
export function progress(fate, timeShare, key) {
	if (timeShare <= 0) return 0.08 * timeShare;
	const wobble = between(-0.008, 0.008, 'wobble', key, Math.round(timeShare * 100));
	return wobble + shape(fate, timeShare, key);
}

/**
 * How far a promise without a path is kept in a year: 0.1 is a tenth better than promised, −0.1 a tenth worse.
 * @param {Fate} fate
 * @param {number} year
 * @param {string} key names the series, for its level and wobble
 */
export function margin(fate, year, key) {
	const elapsed = year - 2020;
	const level = between(0, 1, 'level', key);
	const wobble = between(-0.002, 0.002, 'wobble', key, year);
	const margins = {
		ahead: 0.06 + 0.3 * level + 0.015 * elapsed,
		'on-pace': 0.012 + 0.02 * level + 0.004 * elapsed,
		slight: -0.095 + 0.025 * level + 0.011 * elapsed,
		recovering: -0.3 - 0.2 * level + 0.09 * elapsed,
		slipping: 0.16 + 0.05 * level - 0.05 * elapsed,
		behind: -0.5 + 0.15 * level + 0.03 * elapsed,
		worsening: -0.06 - 0.1 * level - 0.045 * elapsed
	};
	return margins[fate] + wobble;
}

/**
 * @param {Fate} fate
 * @param {number} timeShare
 * @param {string} key
 */
function shape(fate, timeShare, key) {
	const turn = between(0.45, 0.7, 'turn', key);
	switch (fate) {
		case 'ahead':
			return Math.min(1.12, 0.04 + timeShare * between(1.12, 1.35, 'speed', key));
		case 'on-pace':
			return timeShare + 0.03;
		case 'slight':
			return timeShare - between(0.03, 0.07, 'lag', key);
		case 'recovering':
			return timeShare + 0.03 - 0.22 * Math.max(0, Math.sin(Math.PI * Math.min(1, timeShare)));
		case 'slipping':
			return Math.min(timeShare * 1.15, turn + 0.06 + (timeShare - turn) * 0.25);
		case 'behind':
			return timeShare * between(0.35, 0.7, 'speed', key) - 0.03;
		case 'worsening':
			return timeShare < turn ? timeShare * 0.8 - 0.03 : turn * 0.8 - 0.03 - (timeShare - turn) * 0.55;
	}
}
