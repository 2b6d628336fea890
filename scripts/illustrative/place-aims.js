import { indicatorOf } from './aims.js';
import { between, draw } from './draw.js';
import { fateOf, margin } from './fate.js';
import { gradesOf } from './grades.js';
import { profileOf, profiles } from './profiles.js';
import { partsOfRatio } from './ratios.js';
import { rounded, seriesOf } from './series.js';
import { singles } from './singles.js';
import { trendOf } from './trends.js';

/**
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {import('./sheet.js').Sheet} Sheet
 * @typedef {import('./build.js').World} World
 */

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const newest = 2025;
const province = '510000';
const lowestGrade = 'lowest-county-general-hospital-grade';
const set = new Set(singles.map(({ place, indicator }) => `${place}|${indicator}`));

/**
 * Figures of places for the promises with a value.
 * @param {Sheet} sheet
 * @param {World} world
 */
export function putAims(sheet, world) {
	for (const aim of world.aims) {
		const { place, indicator, target } = aim;
		const followsOthers =
			indicator.id === lowestGrade || (place === province && profileOf(indicator.id).average);
		if (followsOthers || aim.standing === 'part' || target.not_evaluable) continue;
		if (set.has(`${place}|${indicator.id}`) || leftOut(world, place, indicator.id)) continue;
		if (indicator.kind === 'growth' && indicator.formula) putGrowth(sheet, world, aim);
		else if (indicator.kind === 'grade') {
			const grades = gradesOf(aim, world.scales.get(indicator.scale ?? '') ?? [], yearsOf(aim));
			for (const [year, grade] of grades) sheet.put(place, indicator.id, year, grade);
		} else if (indicator.formula) putRatio(sheet, world, aim);
		else {
			for (const [year, value] of seriesOf(anchored(world, aim), yearsOf(aim))) {
				sheet.put(place, indicator.id, year, rounded(value, indicator));
			}
		}
	}
}

/**
 * Figures of places for promises that name only a direction.
 * @param {Sheet} sheet
 * @param {World} world
 */
export function putTrends(sheet, world) {
	for (const { target, from, places } of world.obligations) {
		if (target.value !== undefined || target.not_evaluable) continue;
		if (target.comparator !== 'rise' && target.comparator !== 'fall') continue;
		const indicator = indicatorOf(target, world.indicators);
		const toward = target.comparator === 'rise' ? 1 : -1;
		for (const { place_code: place, standing } of places) {
			if (standing === 'part' || set.has(`${place}|${indicator.id}`)) continue;
			if (sheet.has(place, indicator.id) || leftOut(world, place, indicator.id)) continue;
			if (indicator.formula && 'numerator' in indicator.formula) {
				putTrendOfRatio(sheet, world, place, indicator, toward, from);
				continue;
			}
			const steps = indicator.scale ? world.scales.get(indicator.scale) : undefined;
			const start = world.lastReported(place, indicator);
			const series = trendOf(place, indicator, toward, spanFrom(target.baseline?.year ?? from - 1), {
				start: start?.value,
				steps
			});
			for (const [year, value] of series) sheet.put(place, indicator.id, year, value);
		}
	}
}

/**
 * Measures nobody illustrated by hand: some places never report them, and what offices reported themselves is left alone.
 * @param {World} world
 * @param {string} place
 * @param {string} id
 */
function leftOut(world, place, id) {
	const indicator = world.indicators.get(id);
	if (!indicator || profiled(indicator)) return false;
	const last = world.lastReported(place, indicator);
	return (last !== undefined && last.year >= 2022) || draw('unreported', id, place) < 0.05;
}

/**
 * Whether an indicator, or what it is computed from, is drawn by a profile of its own.
 * @param {Aim['indicator']} indicator
 */
function profiled({ id, formula }) {
	const parts = !formula
		? []
		: 'numerator' in formula
			? [formula.numerator, formula.denominator]
			: [formula.growth_of];
	return [id, ...parts].some((name) => profiles[name]);
}

/**
 * The aim with its start at what was reported last, where nothing else is stated.
 * @param {World} world
 * @param {Aim} aim
 * @returns {Aim}
 */
function anchored(world, aim) {
	if (profiled(aim.indicator) || aim.target.baseline?.value !== undefined || aim.toward === 0) return aim;
	const last = world.lastReported(aim.place, aim.indicator);
	const short = last && aim.toward * (aim.goal - last.value) > 0;
	if (!short) return aim;
	const baseline = { year: aim.target.baseline?.year ?? last.year, value: last.value };
	return { ...aim, target: { ...aim.target, baseline } };
}

/**
 * @param {Sheet} sheet
 * @param {World} world
 * @param {Aim} aim
 */
function putRatio(sheet, world, aim) {
	const { place } = aim;
	const known = (/** @type {string} */ code, /** @type {string} */ indicator, /** @type {number} */ year) => {
		const value = sheet.value(code, indicator, year);
		return typeof value === 'number' ? value : undefined;
	};
	const hospitals = (/** @type {string} */ code, /** @type {number} */ year) =>
		known(code, 'research-hospital-count', year) ?? 0;
	const parts = partsOfRatio(aim, seriesOf(aim, yearsOf(aim)), { ...world, hospitals, known });
	for (const part of parts) sheet.put(place, part.indicator, part.year, part.value);
}

/**
 * @param {Sheet} sheet
 * @param {World} world
 * @param {string} place
 * @param {Aim['indicator']} indicator
 * @param {-1 | 1} toward
 * @param {number} from
 */
function putTrendOfRatio(sheet, world, place, indicator, toward, from) {
	const trend = trendOf(place, indicator, toward, spanFrom(from - 1), {});
	const known = (/** @type {string} */ code, /** @type {string} */ id, /** @type {number} */ year) => {
		const value = sheet.value(code, id, year);
		return typeof value === 'number' ? value : undefined;
	};
	/** @type {ReadonlyMap<number, number>} */
	const ratios = new Map([...trend].map(([year, value]) => [year, Number(value)]));
	const parts = partsOfRatio({ place, indicator }, ratios, { ...world, hospitals: () => 0, known });
	for (const part of parts) sheet.put(place, part.indicator, part.year, part.value);
}

/**
 * The series a growth rate is computed from, so that its average growth is near the promise.
 * @param {Sheet} sheet
 * @param {World} world
 * @param {Aim} aim
 */
function putGrowth(sheet, world, { place, indicator, goal }) {
	if (!indicator.formula || !('growth_of' in indicator.formula)) return;
	const { growth_of: id, since } = indicator.formula;
	const measure = world.indicators.get(id);
	if (!measure || sheet.has(place, id) || world.lastReported(place, measure)) return;
	const fate = fateOf(indicator.id, place);
	const size = between(200, 2000, 'size', id, place);
	for (let year = since; year <= newest; year += 1) {
		const rate = (goal / 100) * (1 + margin(fate, Math.max(2020, year), `${indicator.id}|${place}`));
		sheet.put(place, id, year, rounded(size * (1 + rate) ** (year - since), measure));
	}
}

/**
 * Yearly promises are reported from their first year, the others from the year before their baseline; those of earlier
 * policies up to the year after they were due.
 * @param {Aim} aim
 */
function yearsOf({ target, from, indicator }) {
	if (profiled(indicator)) {
		if (target.recurrence === 'yearly') return years.filter((year) => year >= (target.from ?? 2020));
		return years.filter((year) => year >= (target.baseline?.year ?? 2020) - 1);
	}
	const span = spanFrom(target.recurrence === 'once' ? (target.baseline?.year ?? from - 1) : from);
	return target.due ? span.filter((year) => year <= (target.due?.year ?? newest) + 1) : span;
}

/** @param {number} first */
function spanFrom(first) {
	const start = Math.max(2015, first);
	return Array.from({ length: Math.max(0, newest - start + 1) }, (_, index) => start + index);
}
