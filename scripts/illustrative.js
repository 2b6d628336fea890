import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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
const source = `康标示例数据生成器 v1 (seed ${seed})`;
const columns = {
	figures: 'place,indicator,year,value,unit,state,provenance,vintage,revision,source,note'.split(','),
	register: 'id,name,name_en,kind,level,place,ownership,host,provenance,source,note'.split(','),
	events: 'institution,year,event,amount,unit,provenance,source,note'.split(','),
	reports: 'commitment,year,state,evidence,provenance,source,note'.split(',')
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	write(resolve(process.argv[2] ?? join(root, 'data')));
}

/**
 * Writes what is illustrative into a data folder, the same bytes every time: figures, one CSV a theme, below
 * `illustrative/`; institutions and their lives; reports on commitments.
 * @param {string} folder
 */
export function write(folder) {
	const reported = readReported(root);
	const { figures, indicators, facts, register, events, reports } = build(root, reported);
	const known = reportedKeys([...reported, ...facts]);
	const needed = figures.filter((figure) => !known.has(`${figure.place}|${figure.indicator}|${figure.year}`));
	const institutions = new Set(register.map(({ id }) => id));
	const beside = overlaps.map((overlap) => ({
		...overlap,
		state: 'final',
		revision: 0,
		note: '有意与已填报数重叠，应由填报数取代'
	}));
	const themes = byTheme([...plant(file(needed, indicators)), ...beside], institutions);
	mkdirSync(join(folder, 'illustrative'), { recursive: true });
	for (const name of readdirSync(join(folder, 'illustrative'))) {
		if (name.endsWith('.csv')) rmSync(join(folder, 'illustrative', name));
	}
	for (const [theme, rows] of themes) writeCsv(folder, `illustrative/${theme}.csv`, rows, 'figures');
	writeCsv(folder, 'institutions/illustrative.csv', register, 'register');
	writeCsv(folder, 'institutions/events-illustrative.csv', events, 'events');
	writeCsv(folder, 'commitments/illustrative.csv', reports, 'reports');
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {readonly object[]} rows
 * @param {keyof typeof columns} kind
 */
function writeCsv(folder, name, rows, kind) {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	const records = rows.map((row) => ({ ...row, provenance: 'illustrative', vintage: '', source }));
	writeFileSync(path, stringify(records, { header: true, columns: columns[kind] }));
}

/**
 * @param {readonly Filed[]} rows
 * @param {ReadonlySet<string>} institutions
 */
function byTheme(rows, institutions) {
	/** @type {Map<string, Filed[]>} */
	const themes = new Map();
	for (const row of rows) {
		const theme = institutions.has(row.place) ? 'institutions' : profileOf(row.indicator).theme;
		const already = themes.get(theme);
		if (already) already.push(row);
		else themes.set(theme, [row]);
	}
	for (const rowsOfTheme of themes.values())
		rowsOfTheme.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
	return themes;
}

/** @param {Filed} row */
function orderOf(row) {
	return [row.indicator, row.place, row.year, row.revision].join('|');
}
