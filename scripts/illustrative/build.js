import { aimsOf } from './aims.js';
import { anchors as anchorsOf } from './anchors.js';
import { gradesOf, lowestBeside } from './grades.js';
import { readObligations } from './obligations.js';
import { averageOf, partsOfTotal } from './parts.js';
import { profileOf } from './profiles.js';
import { partsOfRatio } from './ratios.js';
import { rounded, seriesOf } from './series.js';
import { singles } from './singles.js';

/**
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {import('./reported.js').Reported} Reported
 * @typedef {{ place: string, indicator: string, year: number, value: number | string }} Drawn
 */

const years = [2020, 2021, 2022, 2023, 2024, 2025];
const province = '510000';

/**
 * A figure for every promise, place and year, complete and consistent, before anything is left out or goes wrong.
 * @param {string} root the project's folder
 * @param {readonly Reported[]} reported
 * @returns {{ figures: Drawn[], indicators: Map<string, Aim['indicator']> }}
 */
export function build(root, reported) {
	const { places, indicators, scales, obligations } = readObligations(root);
	const anchors = anchorsOf(reported, places);
	/** @type {Map<string, Drawn>} */
	const sheet = new Map();
	const put = (/** @type {Drawn} */ figure) => {
		const key = `${figure.place}|${figure.indicator}|${figure.year}`;
		if (!sheet.has(key)) sheet.set(key, figure);
	};
	const hospitals = (/** @type {string} */ place, /** @type {number} */ year) =>
		Number(sheet.get(`${place}|research-hospital-count|${year}`)?.value ?? 0);
	const aims = aimsOf(
		obligations,
		indicators,
		scales,
		(place, condition) =>
			condition.indicator !== 'resident-population' || anchors.population(place, 2023) >= condition.value
	);

	const sichuan = places.filter((place) => place.code.startsWith('51') && place.level !== 'province');
	const prefectures = sichuan.filter((place) => place.level === 'prefecture').map((place) => place.code);
	for (const year of years) {
		for (const { code } of [...sichuan, { code: province }]) {
			put({
				place: code,
				indicator: 'resident-population',
				year,
				value: Number(anchors.population(code, year).toFixed(2))
			});
		}
		for (const code of [...prefectures, province]) {
			put({ place: code, indicator: 'gdp', year, value: Number(anchors.product(code, year).toFixed(2)) });
		}
	}
	for (const { place, indicator, from, values } of singles) {
		values.forEach((value, index) => put({ place, indicator, year: from + index, value }));
	}
	for (const place of prefectures) {
		for (const year of [2022, 2023, 2024, 2025])
			put({ place, indicator: 'research-hospital-count', year, value: 0 });
	}

	const single = new Set(singles.map(({ place, indicator }) => `${place}|${indicator}`));
	for (const aim of aims) {
		const { place, indicator } = aim;
		if (single.has(`${place}|${indicator.id}`) || aim.standing === 'part') continue;
		if (profileOf(indicator.id).average && place === province) continue;
		if (aim.target.not_evaluable) continue;
		if (indicator.kind === 'growth') continue;
		if (indicator.kind === 'grade') {
			if (indicator.id === 'lowest-county-general-hospital-grade') continue;
			const steps = scales.get(indicator.scale ?? '') ?? [];
			for (const [year, value] of gradesOf(aim, steps, years))
				put({ place, indicator: indicator.id, year, value });
			continue;
		}
		const series = seriesOf(aim, yearsOf(aim));
		if (indicator.formula) {
			for (const part of partsOfRatio(aim, series, { anchors, indicators, hospitals }))
				put({ place, ...part });
			continue;
		}
		for (const [year, value] of series)
			put({ place, indicator: indicator.id, year, value: rounded(value, indicator) });
	}

	for (const aim of aims.filter((aim) => aim.indicator.id === 'lowest-county-general-hospital-grade')) {
		const best = new Map(
			years.map((year) => [
				year,
				String(sheet.get(`${aim.place}|best-county-general-hospital-grade|${year}`)?.value ?? '未定级')
			])
		);
		for (const [year, value] of lowestBeside(best, aim.place, 'hospital-grade')) {
			put({ place: aim.place, indicator: aim.indicator.id, year, value });
		}
	}

	for (const aim of aims.filter((aim) => aim.place === province && aim.target.breakdown)) {
		const { id } = aim.indicator;
		const average = profileOf(id).average;
		if (average) {
			for (const year of years) {
				const parts = prefectures.map((place) => ({
					place,
					value: Number(sheet.get(`${place}|${id}|${year}`)?.value)
				}));
				const weight = average === 'product' ? anchors.product : anchors.population;
				const value = rounded(
					averageOf(parts, (place) => weight(place, year)),
					aim.indicator
				);
				put({ place: province, indicator: id, year, value });
			}
			continue;
		}
		/** @type {[number, number][]} */
		const totals = years.map((year) => [year, Number(sheet.get(`${province}|${id}|${year}`)?.value)]);
		const weights = new Map(prefectures.map((place) => [place, anchors.population(place, 2020)]));
		for (const part of partsOfTotal(totals, weights, id)) put({ ...part, indicator: id });
	}
	return { figures: [...sheet.values()], indicators };
}

/**
 * Yearly promises are reported from their first year, those of Luoyang's scheme from the year before its baseline.
 * @param {Aim} aim
 */
function yearsOf(aim) {
	if (aim.target.recurrence === 'yearly') return years.filter((year) => year >= (aim.target.from ?? 2020));
	return years.filter((year) => year >= (aim.target.baseline?.year ?? 2020) - 1);
}
