import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from './random.js';

/**
 * @typedef {object} Plan
 * @property {readonly import('./home-promises.js').Measure[]} measures
 * @property {readonly import('./home.js').Place[]} places
 * @property {readonly number[]} years
 * @property {number} figures
 * @property {number} seed
 */

/**
 * Writes illustrative figures, a file for every fifty measures, until the number asked for is reached: a drift towards
 * the promise with noise, some missing or suppressed, some provisional.
 * @param {string} folder
 * @param {Plan} plan
 */
export function writeFigures(folder, { measures, places, years, figures, seed }) {
	const random = seededRandom(seed);
	const pace = places.map(() => 0.2 + random() * 1.1);
	let left = figures;
	for (let from = 0; from < measures.length; from += 50) {
		const file = openSync(join(folder, `generated-${String(from / 50 + 1).padStart(3, '0')}.csv`), 'w');
		writeSync(file, `${header}\n`);
		for (const { indicator, pattern } of measures.slice(from, from + 50)) {
			/** @type {string[]} */
			const lines = [];
			for (const [index, { code }] of places.entries()) {
				const own = 0.8 + random() * 0.4;
				for (const [position, year] of years.entries()) {
					if (left-- <= 0) break;
					const gone = position / years.length;
					const drift = (pattern.end - pattern.start) * gone * (pace[index] ?? 1) + noise(random, pattern);
					const value = bounded((pattern.start + drift) * own, indicator.unit).toFixed(indicator.decimals);
					lines.push(line(code, indicator, year, value, random(), position === years.length - 1));
				}
			}
			writeSync(file, lines.join(''));
		}
		closeSync(file);
	}
}

const header = 'place,indicator,year,value,unit,state,provenance,vintage,revision,source,note';

/**
 * @param {() => number} random
 * @param {import('./home-promises.js').Pattern} pattern
 */
function noise(random, { start, end }) {
	return (random() - 0.5) * Math.abs(end - start) * 0.2;
}

/**
 * @param {number} value
 * @param {string} unit
 */
function bounded(value, unit) {
	return Math.max(0, unit === '%' ? Math.min(100, value) : value);
}

/**
 * @param {string} place
 * @param {{ id: string, unit: string }} indicator
 * @param {number} year
 * @param {string} value
 * @param {number} chance
 * @param {boolean} latest
 */
function line(place, { id, unit }, year, value, chance, latest) {
	const absent = chance < 0.02 ? 'missing' : chance < 0.03 ? 'suppressed' : undefined;
	const state = absent ?? (latest ? 'provisional' : 'final');
	return `${place},${id},${year},${absent ? '' : value},${unit},${state},illustrative,,0,性能测试生成,\n`;
}
