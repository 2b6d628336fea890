import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'yaml';
import { writeFigures } from './home-figures.js';
import { measuresFor, policiesFor } from './home-promises.js';

/**
 * @typedef {object} HomeOptions
 * @property {number} figures how many to generate, beside the shipped ones
 * @property {number} [seed]
 * @property {boolean} [shipped] false leaves the shipped figures out; the shipped promises always stay
 */

/**
 * Makes a project home with seeds/ and data/: what ships, and as many generated indicators, promises and illustrative
 * figures of the real places as make up the number asked for.
 * @param {string} project the folder whose seeds and data ship
 * @param {string} folder
 * @param {HomeOptions} options
 */
export function makeHome(project, folder, { figures, seed = 20240729, shipped = true }) {
	copyShipped(project, folder, shipped);
	const places = readPlaces(project);
	const measures = measuresFor(figures, places.length, years.length);
	write(
		join(folder, 'seeds', 'indicators', 'generated.yaml'),
		stringify(measures.map(({ indicator }) => indicator))
	);
	for (const policy of policiesFor(measures, years)) {
		write(join(folder, 'seeds', 'policies', `${policy.id}.yaml`), stringify(policy));
	}
	mkdirSync(join(folder, 'data', 'illustrative'), { recursive: true });
	writeFigures(join(folder, 'data', 'illustrative'), { measures, places, years, figures, seed });
}

/** The years that the generated figures report. */
const years = Array.from({ length: 12 }, (_, index) => 2014 + index);

/**
 * @param {string} project
 * @param {string} folder
 * @param {boolean} withFigures
 */
function copyShipped(project, folder, withFigures) {
	mkdirSync(join(folder, 'data'), { recursive: true });
	const figures = withFigures
		? ['data/reported', 'data/illustrative', 'data/institutions', 'data/commitments']
		: [];
	for (const name of ['seeds', 'data/places', 'data/vintages.csv', ...figures]) {
		cpSync(join(project, name), join(folder, name), { recursive: true });
	}
}

/** @typedef {{ code: string, level: string }} Place */

/**
 * @param {string} project
 * @returns {Place[]}
 */
function readPlaces(project) {
	return parse(readFileSync(join(project, 'data', 'places', 'places.csv'), 'utf8'), {
		columns: true,
		bom: true
	});
}

/**
 * @param {string} path
 * @param {string} content
 */
function write(path, content) {
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, content);
}
