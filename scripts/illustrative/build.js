import { aimsOf } from './aims.js';
import { anchors as anchorsOf } from './anchors.js';
import { commitmentReports } from './commitments.js';
import { figuresOfHospitals, figuresOfPrefectures } from './composites.js';
import { lowestBeside } from './grades.js';
import { figuresOfInstitutions } from './institution-figures.js';
import { putInstitutionAims } from './institution-aims.js';
import { figuresOfLives, spansOf } from './lives.js';
import { figuresOfMerits } from './merits.js';
import { readObligations } from './obligations.js';
import { averageOf, partsOfTotal } from './parts.js';
import { putAims, putTrends } from './place-aims.js';
import { platformsOf } from './platforms.js';
import { profileOf } from './profiles.js';
import { registerOf } from './register.js';
import { factsOf, lastOf } from './reported.js';
import { rounded } from './series.js';
import { Sheet } from './sheet.js';
import { singles } from './singles.js';

/**
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {import('./reported.js').Reported} Reported
 * @typedef {import('./ratios.js').Anchors} Anchors
 * @typedef {ReturnType<typeof readObligations> & {
 *   anchors: Anchors, aims: Aim[], prefectures: string[], facts: Reported[],
 *   lastReported: (place: string, indicator: Aim['indicator']) => { year: number, value: number } | undefined
 * }} World
 */

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const province = '510000';
const luoyang = '410300';
const bestGrade = 'best-county-general-hospital-grade';
const lowestGrade = 'lowest-county-general-hospital-grade';

/**
 * A figure for every promise, place or institution and year, complete and consistent, before anything is left out or goes
 * wrong; and the illustrative institutions, their lives, and reports on commitments.
 * @param {string} root the project's folder
 * @param {readonly Reported[]} reported
 */
export function build(root, reported) {
	const world = worldOf(root, reported);
	const sheet = new Sheet();
	putAnchors(sheet, world);
	putSingles(sheet, world);
	putAims(sheet, world);
	putTrends(sheet, world);
	putLowestGrades(sheet, world);
	putBreakdowns(sheet, world);
	const residents = (/** @type {string} */ place) => world.anchors.population(place, 2023);
	const hospitals = registerOf(world.places, residents);
	const platforms = platformsOf(hospitals, countedIn(sheet));
	const register = [...hospitals, ...platforms.register];
	sheet.add(figuresOfInstitutions(hospitals, residents));
	sheet.add(figuresOfLives(platforms.events, world.indicators));
	sheet.add(figuresOfMerits(world.policies, register, world.indicators, world.scales));
	putInstitutionAims(sheet, world, register, spansOf(platforms.events));
	sheet.add(figuresOfPrefectures(world.prefectures, world.anchors.population));
	sheet.add(figuresOfHospitals(hospitals));
	return {
		figures: sheet.all(),
		indicators: world.indicators,
		facts: world.facts,
		register,
		events: platforms.events,
		reports: commitmentReports(world.policies)
	};
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
	const facts = factsOf(seeds.policies);
	const aims = aimsOf(
		seeds.obligations,
		seeds.indicators,
		seeds.scales,
		(place, condition) =>
			condition.indicator !== 'resident-population' ||
			anchors.population(place, 2023) >= Number(condition.value)
	);
	return { ...seeds, anchors, prefectures, aims, facts, lastReported: lastOf([...reported, ...facts]) };
}

/**
 * How many of a kind there are in Luoyang by the end of a year; a usual course where nobody counts them.
 * @param {Sheet} sheet
 */
function countedIn(sheet) {
	return (/** @type {string} */ indicator, /** @type {number} */ year, /** @type {number} */ most) => {
		if (!sheet.has(luoyang, indicator)) return Math.round(most * (0.4 + 0.13 * (year - 2021)));
		const value = sheet.value(luoyang, indicator, year);
		return typeof value === 'number' ? value : undefined;
	};
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
function putSingles(sheet, { indicators, prefectures }) {
	for (const { place, indicator, from, values } of singles) {
		if (!indicators.has(indicator)) continue;
		values.forEach((value, index) => {
			sheet.put(place, indicator, from + index, value);
		});
	}
	if (!indicators.has('research-hospital-count')) return;
	for (const place of prefectures) {
		for (const year of years.slice(2)) sheet.put(place, 'research-hospital-count', year, 0);
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
		if (place !== province || !target.breakdown || indicator.formula) continue;
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
		if (target.breakdown.as !== 'part' || target.breakdown.level !== 'prefecture') continue;
		const totals = years.flatMap((year) => {
			const total = Number(sheet.value(province, indicator.id, year));
			return Number.isFinite(total) ? [/** @type {[number, number]} */ ([year, total])] : [];
		});
		if (indicator.decimals > 0 || totals.some(([, total]) => total > 20_000)) continue;
		for (const part of partsOfTotal(totals, weights, indicator.id)) {
			sheet.put(part.place, indicator.id, part.year, part.value);
		}
	}
}
