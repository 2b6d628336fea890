import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { build } from './illustrative/build.js';
import { seed } from './illustrative/draw.js';
import { overlaps, plant } from './illustrative/oddities.js';
import { profileOf } from './illustrative/profiles.js';
import { readReported, reportedKeys } from './illustrative/reported.js';
import { file } from './illustrative/reporting.js';

/** @typedef {import('./illustrative/reporting.js').Filed} Filed */

const root = fileURLToPath(new URL('..', import.meta.url));
const columns = 'place,indicator,year,value,unit,state,provenance,vintage,revision,source,note'.split(',');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	write(resolve(process.argv[2] ?? join(root, 'data/illustrative')));
}

/**
 * Writes the illustrative figures, one CSV a theme, into a folder; the same bytes every time.
 * @param {string} folder
 */
export function write(folder) {
	const reported = readReported(root);
	const known = reportedKeys(reported);
	const { figures, indicators } = build(root, reported);
	const needed = figures.filter((figure) => !known.has(`${figure.place}|${figure.indicator}|${figure.year}`));
	const beside = overlaps.map((overlap) => ({
		...overlap,
		state: 'final',
		revision: 0,
		note: '有意与已填报数重叠，应由填报数取代'
	}));
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync(folder).filter((name) => name.endsWith('.csv'))) rmSync(join(folder, name));
	for (const [theme, rows] of byTheme([...plant(file(needed, indicators)), ...beside])) {
		writeFileSync(join(folder, `${theme}.csv`), stringify(rows.map(cellsOf), { header: true, columns }));
	}
}

/** @param {readonly Filed[]} rows */
function byTheme(rows) {
	/** @type {Map<string, Filed[]>} */
	const themes = new Map();
	for (const row of rows) {
		const { theme } = profileOf(row.indicator);
		themes.set(theme, [...(themes.get(theme) ?? []), row]);
	}
	for (const rowsOfTheme of themes.values())
		rowsOfTheme.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
	return themes;
}

/** @param {Filed} row */
function orderOf(row) {
	return [row.indicator, row.place, row.year, row.revision].join('|');
}

/** @param {Filed} row */
function cellsOf(row) {
	return {
		...row,
		provenance: 'illustrative',
		vintage: '',
		source: `康标示例数据生成器 v1 (seed ${seed})`
	};
}
