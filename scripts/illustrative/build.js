import { aimsOf } from './aims.js';
import { anchors as anchorsOf } from './anchors.js';
import { gradesOf, lowestBeside } from './grades.js';
import { readObligations } from './obligations.js';
import { averageOf, partsOfTotal } from './parts.js';
import { profileOf } from './profiles.js';
import { partsOfRatio } from './ratios.js';
import { rounded, seriesOf } from './series.js';
import { Sheet } from './sheet.js';
import { singles } from './singles.js';

/**
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {import('./reported.js').Reported} Reported
 * @typedef {import('./ratios.js').Anchors} Anchors
 * @typedef {ReturnType<typeof readObligations> & { anchors: Anchors, aims: Aim[], prefectures: string[] }} World
 */

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const province = '510000';
const bestGrade = 'best-county-general-hospital-grade';
const lowestGrade = 'lowest-county-general-hospital-grade';

/**
 * A figure for every promise, place and year, complete and consistent, before anything is left out or goes wrong.
 * @param {string} root the project's folder
 * @param {readonly Reported[]} reported
 */
export function build(root, reported) {
	const world = worldOf(root, reported);
	const sheet = new Sheet();
	putAnchors(sheet, world);
	putSingles(sheet, world);
	putAims(sheet, world);
	putLowestGrades(sheet, world);
	putBreakdowns(sheet, world);
	return { figures: sheet.all(), indicators: world.indicators };
}

/**
 * @param {string} root
 * @param {readonly Reported[]} reported
 * @returns {World}
 */
function worldOf(root, reported) {
	const seeds = readObligations(root);
	const anchors = anchorsOf(reported, seeds.places);
	const prefectures = seeds.places.filter((place) => place.parent === province).map((place) => place.code);
	const aims = aimsOf(
		seeds.obligations,
		seeds.indicators,
		seeds.scales,
		(place, condition) =>
			condition.indicator !== 'resident-population' || anchors.population(place, 2023) >= condition.value
	);
	return { ...seeds, anchors, prefectures, aims };
}

/**
 * @param {Sheet} sheet
 * @param {World} world
 */
function putAnchors(sheet, { anchors, places, prefectures }) {
	const counties = places.filter((place) => prefectures.includes(place.parent)).map((place) => place.code);
	for (const year of years) {
		for (const code of [...prefectures, ...counties, province]) {
			sheet.put(code, 'resident-population', year, Number(anchors.population(code, year).toFixed(2)));
		}
		for (const code of [...prefectures, province]) {
			sheet.put(code, 'gdp', year, Number(anchors.product(code, year).toFixed(2)));
		}
	}
}

/**
 * @param {Sheet} sheet
 * @param {World} world
 */
function putSingles(sheet, { prefectures }) {
	for (const { place, indicator, from, values } of singles) {
		values.forEach((value, index) => {
			sheet.put(place, indicator, from + index, value);
		});
	}
	for (const place of prefectures) {
		for (const year of years.slice(2)) sheet.put(place, 'research-hospital-count', year, 0);
	}
}

/**
 * @param {Sheet} sheet
 * @param {World} world
 */
function putAims(sheet, { aims, anchors, indicators, scales }) {
	const set = new Set(singles.map(({ place, indicator }) => `${place}|${indicator}`));
	const hospitals = (/** @type {string} */ place, /** @type {number} */ year) =>
		Number(sheet.value(place, 'research-hospital-count', year) ?? 0);
	for (const aim of aims) {
		const { place, indicator, target } = aim;
		const followsOthers =
			indicator.id === lowestGrade || (place === province && profileOf(indicator.id).average);
		if (followsOthers || aim.standing === 'part' || target.not_evaluable) continue;
		if (set.has(`${place}|${indicator.id}`) || indicator.kind === 'growth') continue;
		if (indicator.kind === 'grade') {
			const grades = gradesOf(aim, scales.get(indicator.scale ?? '') ?? [], years);
			for (const [year, grade] of grades) sheet.put(place, indicator.id, year, grade);
			continue;
		}
		const series = seriesOf(aim, yearsOf(aim));
		if (indicator.formula) {
			const parts = partsOfRatio(aim, series, { anchors, indicators, hospitals });
			for (const part of parts) sheet.put(place, part.indicator, part.year, part.value);
			continue;
		}
		for (const [year, value] of series) sheet.put(place, indicator.id, year, rounded(value, indicator));
	}
}

/**
 * @param {Sheet} sheet
 * @param {World} world
 */
function putLowestGrades(sheet, { aims }) {
	for (const { place, indicator } of aims.filter((aim) => aim.indicator.id === lowestGrade)) {
		const best = new Map(
			years.map((year) => [year, String(sheet.value(place, bestGrade, year) ?? '未定级')])
		);
		for (const [year, grade] of lowestBeside(best, place, indicator.scale ?? '')) {
			sheet.put(place, indicator.id, year, grade);
		}
	}
}

/**
 * The province as the average of its prefectures, or the prefectures as parts of the province.
 * @param {Sheet} sheet
 * @param {World} world
 */
function putBreakdowns(sheet, { aims, anchors, prefectures }) {
	const weights = new Map(prefectures.map((place) => [place, anchors.population(place, 2020)]));
	for (const { place, indicator, target } of aims) {
		if (place !== province || !target.breakdown) continue;
		const average = profileOf(indicator.id).average;
		if (average) {
			const weight = average === 'product' ? anchors.product : anchors.population;
			for (const year of years) {
				const parts = prefectures.map((code) => ({
					place: code,
					value: Number(sheet.value(code, indicator.id, year))
				}));
				const value = averageOf(parts, (code) => weight(code, year));
				sheet.put(province, indicator.id, year, rounded(value, indicator));
			}
			continue;
		}
		/** @type {[number, number][]} */
		const totals = years.map((year) => [year, Number(sheet.value(province, indicator.id, year))]);
		for (const part of partsOfTotal(totals, weights, indicator.id)) {
			sheet.put(part.place, indicator.id, part.year, part.value);
		}
	}
}

/**
 * Yearly promises are reported from their first year, the others from the year before their baseline.
 * @param {Aim} aim
 */
function yearsOf(aim) {
	if (aim.target.recurrence === 'yearly') return years.filter((year) => year >= (aim.target.from ?? 2020));
	return years.filter((year) => year >= (aim.target.baseline?.year ?? 2020) - 1);
}
