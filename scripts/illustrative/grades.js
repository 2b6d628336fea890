import { between, draw, pick } from './draw.js';

/** @typedef {import('./aims.js').Aim} Aim */

/** @type {Readonly<Record<string, readonly string[]>>} */
const ladders = {
	'hospital-grade': ['未定级', '二级乙等', '二级甲等', '三级乙等', '三级甲等'],
	'cdc-grade': ['未定级', '二级乙等', '二级甲等', '三级乙等', '三级甲等']
};

/** How many rungs below the promise a place starts; the larger the share that starts at or above it, the fewer lights change. */
const starts = /** @type {const} */ ({ above: 12, at: 26, below: 46, 'far-below': 16 });
const rungs = { above: 1, at: 0, below: -1, 'far-below': -2 };

/**
 * A grade's step a year: it only climbs, one rung of the ladder at a time, and at most up to one rung above the promise.
 * @param {Aim} aim
 * @param {readonly string[]} steps of the indicator's scale
 * @param {readonly number[]} years
 * @returns {Map<number, string>}
 */
export function gradesOf(aim, steps, years) {
	const key = `${aim.indicator.id}|${aim.place}`;
	const ladder = ladders[aim.indicator.scale ?? ''] ?? steps;
	const goal = ladder.findIndex((step) => steps.indexOf(step) >= aim.goal);
	const start = Math.max(0, goal + rungs[pick(starts, 'grade', key)]);
	/** @type {Map<number, string>} */
	const grades = new Map();
	let rung = Math.min(start, ladder.length - 1);
	for (const year of years) {
		const climbs =
			year > (years[0] ?? year) && rung < goal && draw('climb', key, year) < between(0.12, 0.6, 'pace', key);
		if (climbs) rung += 1;
		grades.set(year, ladder[rung] ?? '');
	}
	return grades;
}

/**
 * The lowest grade next to the best one: no higher than it, up to two rungs lower, and never falling.
 * @param {ReadonlyMap<number, string>} best
 * @param {string} place
 * @param {string} scale
 * @returns {Map<number, string>}
 */
export function lowestBeside(best, place, scale) {
	const ladder = ladders[scale] ?? [];
	const gap = Math.floor(between(0, 2.4, 'gap', place));
	const closes = 2021 + Math.floor(between(0, 7, 'closes', place));
	return new Map(
		[...best].map(([year, grade]) => {
			const rung = ladder.indexOf(grade) - (year >= closes ? Math.max(0, gap - 1) : gap);
			return [year, ladder[Math.max(0, rung)] ?? ''];
		})
	);
}

/**
 * The step one rung below on the ladder of hospitals; undefined for the lowest.
 * @param {string} grade
 */
export function lowered(grade) {
	const ladder = ladders['hospital-grade'] ?? [];
	return ladder[ladder.indexOf(grade) - 1];
}
