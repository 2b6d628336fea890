import { between, draw } from './draw.js';
import { lowered } from './grades.js';

/**
 * @typedef {import('./sheet.js').Drawn} Drawn
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {{
 *   place: string, indicator: string, year: number, value: string, unit: string, state: string, revision: number, note: string
 * }} Filed
 */

const newest = 2025;
const luoyang = '410300';
/** What others are computed from, and the total whose parts are checked, are filed without fail. */
const steady = new Set(['resident-population', 'gdp', 'county-medical-subcentre-count']);

/**
 * The figures as offices would file them: late, missing, withheld, provisional in the newest year, corrected afterwards.
 * @param {readonly Drawn[]} figures
 * @param {ReadonlyMap<string, Aim['indicator']>} indicators
 * @returns {Filed[]}
 */
export function file(figures, indicators) {
	const firsts = firstYears(figures);
	return figures.flatMap((figure) => {
		const indicator = indicators.get(figure.indicator);
		if (!indicator) throw new Error(`${figure.indicator} is no indicator`);
		/** @type {Filed} */
		const filed = {
			place: figure.place,
			indicator: figure.indicator,
			year: figure.year,
			value: String(figure.value),
			unit: indicator.unit,
			state: figure.year === newest && draw('provisional', figure.place) < 0.4 ? 'provisional' : 'final',
			revision: 0,
			note: figure.note ?? ''
		};
		if (
			figure.place.endsWith('0000') ||
			figure.place === luoyang ||
			steady.has(figure.indicator) ||
			figure.steady
		)
			return [filed];
		return misfiled(filed, indicator, firsts.get(`${figure.indicator}|${figure.place}`) ?? figure.year);
	});
}

/**
 * The first year of each indicator in each place.
 * @param {readonly Drawn[]} figures
 */
function firstYears(figures) {
	/** @type {Map<string, number>} */
	const firsts = new Map();
	for (const { indicator, place, year } of figures) {
		const series = `${indicator}|${place}`;
		firsts.set(series, Math.min(year, firsts.get(series) ?? year));
	}
	return firsts;
}

/**
 * @param {Filed} filed
 * @param {Aim['indicator']} indicator
 * @param {number} first the series' first year
 * @returns {Filed[]}
 */
function misfiled(filed, indicator, first) {
	const series = `${filed.indicator}|${filed.place}`;
	const key = `${series}|${filed.year}`;
	const stopped = draw('stopped', series) < 0.015 && indicator.kind !== 'grade';
	if (stopped && filed.year > first) return [];
	const careful = /^\d{6}$/.test(filed.place) ? 1 : 0.4;
	if (filed.year === newest && draw('late', series) < 0.05 * careful) return [];
	if (draw('gap', key) < 0.02 * careful) return [];
	const chance = draw('filing', key);
	if (chance < 0.008) return [{ ...filed, value: '', state: 'missing', note: '当年未统计' }];
	if (indicator.kind === 'grade') return disputed(filed, key) ?? [filed];
	if (chance < 0.013) return [{ ...filed, value: '', state: 'suppressed', note: '数据不公开' }];
	if (chance < 0.035 && filed.year < newest && Number(filed.value) > 0) {
		const first = Number(filed.value) * (1 + between(-0.06, 0.06, 'revision', key));
		const bounded = Math.min(indicator.maximum ?? Infinity, Number(first.toFixed(indicator.decimals)));
		if (bounded !== Number(filed.value)) {
			return [
				{ ...filed, value: String(bounded) },
				{ ...filed, state: 'revised', revision: 1, note: '年报核定后修订' }
			];
		}
	}
	if (chance < 0.055 && filed.year === 2020)
		return [{ ...filed, state: 'estimated', note: '当年按部分机构推算' }];
	return [filed];
}

/**
 * A county and its hospital may report different grades; the hospital's own report came later and stands.
 * @param {Filed} filed
 * @param {string} key
 * @returns {Filed[] | undefined}
 */
function disputed(filed, key) {
	const lower = filed.indicator === 'hospital-grade' ? lowered(filed.value) : undefined;
	if (
		lower === undefined ||
		!/^illustrative-\d{4}(?!00)\d{2}-general-hospital-\d+$/.test(filed.place) ||
		draw('disputed', key) > 0.02
	)
		return undefined;
	return [
		{ ...filed, note: '县（市、区）填报' },
		{
			...filed,
			value: lower,
			state: 'revised',
			revision: 1,
			note: `与县（市、区）填报不一致：县报${filed.value}，院报${lower}`
		}
	];
}
