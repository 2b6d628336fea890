import { utils, write } from '@e965/xlsx';

/**
 * @typedef {object} Names what a vocabulary says of places and indicators
 * @property {{ code: string, name: string, level: string }[]} places
 * @property {{ id: string, name: string, unit: string, kind: string, decimals: number, maximum: number | null }[]} indicators
 */

const years = Array.from({ length: 12 }, (_, index) => 2014 + index);

/**
 * A report of so many figures as CSV, one a row: real places and counted indicators, invented values, nothing twice and
 * nothing to be asked.
 * @param {Names} names
 * @param {number} figures
 */
export function reportText(names, figures) {
	const lines = ['地区,年份,指标,数值,单位'];
	for (const { place, indicator, year, value } of invented(names, figures))
		lines.push(`${place},${year},${indicator.name},${value},${indicator.unit}`);
	return `\ufeff${lines.join('\n')}\n`;
}

/**
 * The same with a column for each year, as a workbook.
 * @param {Names} names
 * @param {number} figures
 * @returns {Buffer}
 */
export function reportWorkbook(names, figures) {
	/** @type {(string | number)[][]} */
	const rows = [['地区', '指标', '单位', ...years.map((year) => `${year}年`)]];
	/** @type {(string | number)[]} */
	let row = [];
	for (const { place, indicator, year, value } of invented(names, figures)) {
		if (year === years[0]) rows.push((row = [place, indicator.name, indicator.unit]));
		row.push(value);
	}
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { dense: true }), '报送');
	return write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
}

/**
 * Indicator by indicator, place by place, year by year.
 * @param {Names} names
 * @param {number} figures
 */
function* invented({ places, indicators }, figures) {
	const named = places.filter(
		({ name, level }) =>
			level !== 'country' && places.every((other) => other.name !== name || other.level === level)
	);
	const once = named.filter(({ name }) => named.filter((other) => other.name === name).length === 1);
	const counted = indicators.filter(
		({ name, kind, decimals, maximum }) =>
			kind === 'count' &&
			decimals === 0 &&
			maximum === null &&
			indicators.filter((other) => other.name === name).length === 1
	);
	let left = figures;
	for (const indicator of counted)
		for (const { name: place } of once)
			for (const year of years) {
				if (left-- <= 0) return;
				yield { place, indicator, year, value: ((left * 7919) % 9_973) + 1 };
			}
	if (left > 0) throw new Error(`${figures - left} figures are all that the names suffice for`);
}
