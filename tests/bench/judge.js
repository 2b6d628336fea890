import { DuckDBInstance } from '@duckdb/node-api';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../../scripts/project.js';
import { median } from './statistics.js';

/** How many figures are judged at once by the browser's build, which has at most 4 GB of memory. */
const figuresOfPart = 100_000;

/**
 * Time to decide every light of a release with its word, score and reason, of every target, place and year by every method,
 * on the server's DuckDB and on the browser's build in Node, against a bare scan of all columns of the figures by the same
 * engine. The browser's build judges many figures in parts of whole targets; both have to find as many lights.
 * @param {{ release: string, size: string, runs: number, figures: number }} stage release: the folder of its files
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureJudge({ release, size, runs }) {
	const judgement = await readJudgement();
	const database = join(release, 'kangbiao.duckdb');
	const rounds = Math.max(1, Math.min(3, runs));
	const native = await measured(await openNative(database), judgement, rounds, Infinity);
	const browser = await measured(await openBrowserBuild(database), judgement, rounds, figuresOfPart);
	if (native.judged !== browser.judged) throw new Error(`${native.judged} lights are not ${browser.judged}`);
	return [rowOf(`${size}, native`, native), rowOf(`${size}, browser's build`, browser)];
}

/** @typedef {{ run(sql: string): Promise<void>, query(sql: string): Promise<{ columns: unknown[][] }>, close(): Promise<void> }} Engine */

/** @typedef {{ promiseSql: string, assessmentSql: string, promisedMethodsSql: string }} Judgement */

/** @typedef {{ seconds: number, floor: number, judged: number, parts: number }} Measure */

/**
 * @param {Engine} engine with a release attached as `published`, whose tables it reads
 * @param {Judgement} judgement
 * @param {number} rounds
 * @param {number} atOnce how many figures
 * @returns {Promise<Measure>}
 */
async function measured(engine, judgement, rounds, atOnce) {
	const parts = await partsOf(engine, atOnce);
	/** @type {number[]} */
	const times = [];
	/** @type {number[]} */
	const scans = [];
	let judged = 0;
	for (let round = 0; round < rounds; round += 1) {
		scans.push(await timed(() => engine.query('SELECT max(COLUMNS(*)) FROM published.figure')));
		judged = 0;
		let seconds = 0;
		for (const [index, [from, to]] of parts.entries()) {
			await engine.run(shadowed(from, to));
			// Commitments and projects hang on no target; they are judged once.
			const rest = `${judgement.promiseSql}\n${judgement.promisedMethodsSql}`;
			seconds += await timed(() => engine.run(index === 0 ? judgement.assessmentSql : rest));
			seconds += await timed(() =>
				engine.run('CREATE OR REPLACE TEMP TABLE lights AS SELECT * EXCLUDE (numbers) FROM methods_judged')
			);
			const { columns } = await engine.query(
				'SELECT (SELECT count(*) FROM judged) + (SELECT count(*) FROM lights)'
			);
			judged += Number(columns[0]?.[0]);
		}
		times.push(seconds);
	}
	await engine.close();
	return { seconds: median(times), floor: median(scans), judged, parts: parts.length };
}

/**
 * The first and last target of each part, in the order of their ids.
 * @param {Engine} engine
 * @param {number} atOnce
 * @returns {Promise<[from: string, to: string][]>}
 */
async function partsOf(engine, atOnce) {
	const { columns } = await engine.query(
		`SELECT target_id, coalesce(figures, 0)::INTEGER AS figures
		FROM published.target
		LEFT JOIN (SELECT indicator_id, count(*) AS figures FROM published.figure GROUP BY indicator_id) USING (indicator_id)
		ORDER BY target_id`
	);
	const [ids = [], counts = []] = columns;
	/** @type {[string, string][]} */
	const parts = [];
	let held = Infinity;
	for (const [index, id] of ids.entries()) {
		const figures = Number(counts[index]);
		const last = parts.at(-1);
		if (last && held + figures <= atOnce) last[1] = String(id);
		else parts.push([String(id), String(id)]);
		held = last && held + figures <= atOnce ? held + figures : figures;
	}
	return parts;
}

/**
 * The inputs of some targets before those of the release, in memory; of the figures those they are measured or conditioned
 * by, and the newest one of all, which says how far promises are judged.
 * @param {string} from
 * @param {string} to
 */
function shadowed(from, to) {
	const own = `target_id BETWEEN '${from}' AND '${to}'`;
	return `
		CREATE OR REPLACE TEMP TABLE target AS FROM published.target WHERE ${own};
		CREATE OR REPLACE TEMP TABLE target_place AS FROM published.target_place WHERE ${own};
		CREATE OR REPLACE TEMP TABLE target_institution AS FROM published.target_institution WHERE ${own};
		CREATE OR REPLACE TEMP TABLE figure AS
		WITH named AS (
			SELECT indicator_id FROM target
			UNION SELECT condition_indicator FROM target_place
			UNION SELECT condition_indicator FROM target_institution
		),
		needed AS (
			SELECT unnest([indicator_id, numerator_id, denominator_id, growth_of]) AS indicator_id
			FROM published.indicator SEMI JOIN named USING (indicator_id)
		)
		(FROM published.figure WHERE indicator_id IN (FROM needed))
		UNION ALL
		(FROM published.figure ORDER BY year DESC LIMIT 1)`;
}

/**
 * @param {string} name
 * @param {Measure} measure
 * @returns {import('./table.js').Row}
 */
function rowOf(name, { seconds, floor, judged, parts }) {
	const perSecond = Math.round(judged / seconds);
	return {
		name,
		value: seconds,
		unit: 's',
		floor,
		ratio: seconds / floor,
		note: `${judged.toLocaleString('en')} lights, ${perSecond.toLocaleString('en')} a second${parts > 1 ? `, in ${parts} parts` : ''}`
	};
}

/** @param {() => Promise<unknown>} task */
async function timed(task) {
	const before = performance.now();
	await task();
	return (performance.now() - before) / 1000;
}

/**
 * The server's DuckDB, which reads the release's tables from their file and judges in memory.
 * @param {string} database
 * @returns {Promise<Engine>}
 */
async function openNative(database) {
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	await connection.run(`ATTACH '${database}' AS published (READ_ONLY); USE published`);
	return {
		run: async (sql) => {
			await connection.run(sql);
		},
		query: async (sql) => ({ columns: (await connection.runAndReadAll(sql)).getColumnsJS() }),
		close: () => {
			connection.closeSync();
			instance.closeSync();
			return Promise.resolve();
		}
	};
}

/**
 * The browser's build, which runs in Node as well, with the file in its memory.
 * @param {string} database
 * @returns {Promise<Engine>}
 */
async function openBrowserBuild(database) {
	const duckdb = await import('@duckdb/duckdb-wasm/blocking');
	const file = (/** @type {string} */ name) => ({
		mainModule: createRequire(import.meta.url).resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
		mainWorker: ''
	});
	const bindings = await duckdb.createDuckDB(
		{ eh: file('eh'), mvp: file('mvp') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await bindings.instantiate();
	bindings.open({ path: ':memory:' });
	bindings.registerFileBuffer('release.duckdb', readFileSync(database));
	const connection = bindings.connect();
	connection.query("ATTACH 'release.duckdb' AS published (READ_ONLY)");
	connection.query('USE published');
	return {
		run: (sql) => Promise.resolve(void connection.query(sql)),
		query: (sql) => {
			const table = connection.query(sql);
			return Promise.resolve({
				columns: table.schema.fields.map((_, index) => [...(table.getChildAt(index) ?? [])])
			});
		},
		close: () => {
			connection.close();
			bindings.reset();
			return Promise.resolve();
		}
	};
}

/**
 * The judgement as it is shipped, bundled for Node.
 * @returns {Promise<Judgement>}
 */
async function readJudgement() {
	const folder = mkdtempSync(join(tmpdir(), 'kangbiao-judge-'));
	const input = {
		assess: inProject('src', 'lib', 'assessment', 'assess.ts'),
		methods: inProject('src', 'lib', 'assessment', 'methods.ts')
	};
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			ssr: { noExternal: true },
			build: { ssr: true, outDir: folder, rolldownOptions: { input } }
		});
		const [assess, methods] = await Promise.all(
			Object.keys(input).map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href))
		);
		return { ...assess, ...methods };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
