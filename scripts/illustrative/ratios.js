import { between } from './draw.js';
import { rounded } from './series.js';

/**
 * @typedef {import('./aims.js').Aim} Aim
 * @typedef {import('./anchors.js').Anchor} Anchor
 * @typedef {import('./obligations.js').Indicator} Indicator
 * @typedef {{ population: Anchor, product: Anchor }} Anchors
 */

/**
 * Denominators (or numerators) by their sizes: income by gross product, beds by the number of hospitals, urban people by a
 * rate of urbanisation. 重庆's municipal institutions are set at 1.9 million 万元 in 2020, for want of an anchor.
 * @type {Readonly<Record<string, (place: string, year: number, anchors: Anchors, hospitals: number) => number>>}
 */
const sizes = {
	'tertiary-a-hospital-medical-service-income': (place, year, { product }) =>
		product(place, year) * 10000 * between(0.0045, 0.0075, 'income', place),
	'municipal-institution-medical-income': (_place, year) => 1_900_000 * 1.055 ** (year - 2020),
	'research-hospital-authorised-bed-count': (place, year, _anchors, hospitals) =>
		hospitals * Math.round(between(900, 2600, 'beds', place)),
	'urban-resident-population': (place, year, { population }) =>
		population(place, year) * (urbanShare(place) + 0.008 * (year - 2020))
};

/**
 * Numerator and denominator of a ratio that follows a series; the size that is anchored comes first, the other from the ratio.
 * @param {Pick<Aim, 'place' | 'indicator'>} aim
 * @param {ReadonlyMap<number, number>} ratios
 * @param {{ anchors: Anchors, indicators: ReadonlyMap<string, Indicator>, hospitals: (place: string, year: number) => number,
 *   known: (place: string, indicator: string, year: number) => number | undefined }} world `known` is what is set already
 * @returns {{ indicator: string, year: number, value: number }[]}
 */
export function partsOfRatio(aim, ratios, world) {
	const formula = aim.indicator.formula;
	if (!formula || !('numerator' in formula)) throw new Error(`${aim.indicator.id} is no ratio`);
	const { numerator, denominator, factor } = formula;
	return [...ratios].flatMap(([year, ratio]) => {
		const hospitals = world.hospitals(aim.place, year);
		const sized = sizes[numerator] && !sizes[denominator] ? numerator : denominator;
		const size =
			world.known(aim.place, sized, year) ??
			rounded(
				sizes[sized]?.(aim.place, year, world.anchors, hospitals) ?? usualSize(sized, aim.place, year),
				need(world.indicators, sized)
			);
		if (sized === 'research-hospital-authorised-bed-count' && size === 0) return [];
		const other = sized === denominator ? (ratio * size) / factor : Math.max(1, (size * factor) / ratio);
		const otherId = sized === denominator ? numerator : denominator;
		return [
			{ indicator: sized, year, value: size },
			{ indicator: otherId, year, value: rounded(other, need(world.indicators, otherId)) }
		];
	});
}

/**
 * A size for want of any anchor, growing by 2 % a year.
 * @param {string} indicator
 * @param {string} place
 * @param {number} year
 */
function usualSize(indicator, place, year) {
	const whole = place.endsWith('0000') ? 20 : 1;
	return whole * between(120, 900, 'size', indicator, place) * 1.02 ** (year - 2020);
}

/** @param {string} place */
function urbanShare(place) {
	if (place === '510100') return 0.79;
	return place.startsWith('513') ? between(0.32, 0.42, 'urban', place) : between(0.44, 0.62, 'urban', place);
}

/**
 * @param {ReadonlyMap<string, Indicator>} indicators
 * @param {string} id
 */
function need(indicators, id) {
	const indicator = indicators.get(id);
	if (!indicator) throw new Error(`${id} is no indicator`);
	return indicator;
}
