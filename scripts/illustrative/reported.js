import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** @typedef {{ place: string, indicator: string, year: number, value: number, unit: string, vintage: string }} Reported */

/**
 * Every official or compiled figure that ships.
 * @param {string} root the project's folder
 * @returns {Reported[]}
 */
export function readReported(root) {
	const folder = join(root, 'data/reported');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.csv'))
		.sort()
		.flatMap((file) => {
			/** @type {Record<string, string>[]} */
			const rows = parse(readFileSync(join(folder, file), 'utf8'), { columns: true });
			return rows.map((row) => ({
				place: row['place'] ?? '',
				indicator: row['indicator'] ?? '',
				year: Number(row['year']),
				value: Number(row['value']),
				unit: row['unit'] ?? '',
				vintage: row['vintage'] ?? ''
			}));
		});
}

/**
 * The places, indicators and years that need no illustration.
 * @param {readonly Reported[]} figures
 */
export function reportedKeys(figures) {
	return new Set(figures.map((figure) => `${figure.place}|${figure.indicator}|${figure.year}`));
}

/**
 * What the documents themselves report as reached; each is a figure of the product too.
 * @param {readonly import('./obligations.js').Policy[]} policies
 * @returns {Reported[]}
 */
export function factsOf(policies) {
	return policies.flatMap(({ region, facts }) =>
		(facts ?? []).map(({ place, indicator, year, value, unit }) => ({
			place: place ?? region,
			indicator,
			year,
			value: Number(value),
			unit,
			vintage: ''
		}))
	);
}

/**
 * The newest number reported for a place and an indicator in its own unit.
 * @param {readonly Reported[]} reported
 */
export function lastOf(reported) {
	/** @type {Map<string, Reported>} */
	const newest = new Map();
	for (const row of reported) {
		const key = `${row.place}|${row.indicator}|${row.unit}`;
		if (Number.isFinite(row.value) && row.year >= (newest.get(key)?.year ?? 0)) newest.set(key, row);
	}
	return (/** @type {string} */ place, /** @type {{ id: string, unit: string }} */ { id, unit }) =>
		newest.get(`${place}|${id}|${unit}`);
}
