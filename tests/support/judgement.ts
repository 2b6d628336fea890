import { assessmentSql } from '../../src/lib/assessment/assess';
import { rowsOf, type Engine } from '../../src/lib/engine/engine';
import { insertRows, type Row } from '../../src/lib/engine/insert';
import tables from '../../src/lib/release/tables.sql?raw';

/** What a worked case says of the world; all that is left out takes the plainest value. */
export interface WorkedCase {
	target?: Row;
	indicator?: Row;
	/** More indicators, places, bound places or figures than the plain ones. */
	indicators?: Row[];
	/** Steps of an ordinal scale. */
	scale?: Row[];
	places?: Row[];
	bound?: Row[];
	/** Rows of any other table, by its name. */
	more?: Record<string, Row[]>;
	figures: Row[];
}

/** A judged year as the assessment holds it. */
export interface Judged extends Record<string, string | number | boolean | null> {
	place_code: string;
	year: number;
	light: string;
	reason: string;
}

/** Fills the tables of a release with one worked case: a target that binds city 110000 and runs from 2020 to 2025. */
export async function fillWorkedCase(engine: Engine, worked: WorkedCase): Promise<void> {
	await engine.run(tables);
	await insertRows(engine, 'light_pack', [
		{
			pack_id: 'default',
			method: 'pace',
			measure: 'points',
			tells_worsening: true,
			about_relative_tolerance: 0.1
		}
	]);
	await insertRows(engine, 'light_band', [
		{ pack_id: 'default', position: 0, light: 'on-pace', from_lead: 0, is_open: false },
		{
			pack_id: 'default',
			position: 1,
			light: 'slightly-behind',
			from_lead: -0.1,
			to_lead: 0,
			is_open: false
		},
		{ pack_id: 'default', position: 2, light: 'behind', to_lead: -0.1, is_open: false }
	]);
	await insertRows(engine, 'scale_step', worked.scale ?? []);
	await insertRows(
		engine,
		'place',
		worked.places ?? [{ place_code: '110000', level: 'prefecture', parent: '' }]
	);
	await insertRows(engine, 'indicator', [
		{
			indicator_id: 'measured',
			unit: '%',
			decimals: 1,
			kind: 'share',
			direction: 'increase',
			rollup: 'none',
			...worked.indicator
		},
		...(worked.indicators ?? [])
	]);
	await insertRows(engine, 'target', [
		{
			target_id: 'promise',
			policy_id: 'policy',
			indicator_id: 'measured',
			comparator: 'at-least',
			value: 60,
			unit: '%',
			due_year: 2025,
			baseline_year: 2020,
			recurrence: 'once',
			from_year: 2020,
			headline: false,
			...worked.target
		}
	]);
	await insertRows(
		engine,
		'target_place',
		worked.bound ?? [{ target_id: 'promise', place_code: '110000', standing: 'bound' }]
	);
	await insertRows(
		engine,
		'figure',
		worked.figures.map((figure, line) => ({
			place_code: '110000',
			indicator_id: 'measured',
			state: 'final',
			provenance: 'official',
			vintage: '',
			revision: 0,
			file: 'worked.csv',
			line,
			...figure
		}))
	);
	for (const [table, rows] of Object.entries(worked.more ?? {})) await insertRows(engine, table, rows);
}

/** A judged world in which several tables are looked at; ask it before it is closed. */
export async function inWorld<Answer>(
	engine: Engine,
	worked: WorkedCase,
	ask: (rows: <Found>(sql: string) => Promise<Found[]>) => Promise<Answer>
): Promise<Answer> {
	try {
		await fillWorkedCase(engine, worked);
		await engine.run(assessmentSql);
		return await ask(async (sql) => rowsOf(await engine.query(sql)));
	} finally {
		await engine.close();
	}
}

/** Judges a worked case on an engine; the rows of one basis in the order of places and years. */
export async function judge(engine: Engine, worked: WorkedCase, basis = 'all'): Promise<Judged[]> {
	await fillWorkedCase(engine, worked);
	await engine.run(assessmentSql);
	return rowsOf<Judged>(
		await engine.query(`FROM assessed WHERE basis = '${basis}' ORDER BY place_code, year`)
	);
}
