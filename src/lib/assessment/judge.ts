import { rowsOf, type Engine } from '../engine/engine';
import { insertRows } from '../engine/insert';
import type { Light } from './assessment';
import { answersOf, askedMethodSql, methods, type Method } from './methods';
import type { JudgeBody } from './judge-body';

/** What a method says of one case; numbers are every intermediate one by name, null where it could not be had. */
export interface Judged {
	light: Light;
	/** The method's own status word; null where it has none. */
	native: string | null;
	/** The method's own score; null where it has none. */
	score: number | null;
	numbers: Record<string, number | null>;
	/** Why, as one of the codes that docs/methods.md lists. */
	reason: string;
}

/**
 * Judges cases that are checked already, each by its own method, on an engine that holds the light packs of a release.
 * The answers stand in the order of the cases. Throws EngineError.
 */
export async function judgeCases(engine: Engine, bodies: readonly JudgeBody[]): Promise<Judged[]> {
	const answers: Judged[] = [];
	for (const method of methods) {
		const asked = bodies.flatMap((body, id) => (body.method === method ? [{ body, id }] : []));
		if (asked.length === 0) continue;
		for (const { id, answer } of await judgeBy(engine, method, asked)) answers[id] = answer;
	}
	return answers;
}

/** Every name of a light pack, with its id. */
export async function packNames(engine: Engine): Promise<Map<string, string>> {
	const packs = rowsOf<{ pack_id: string; name: string; also: string | null }>(
		await engine.query('SELECT pack_id, name, also FROM light_pack')
	);
	return new Map(
		packs.flatMap(({ pack_id, name, also }) =>
			[pack_id, name, ...(also === null || also === '' ? [] : also.split('、'))].map(
				(told) => [told, pack_id] as const
			)
		)
	);
}

interface Asked {
	id: number;
	body: JudgeBody;
}

async function judgeBy(engine: Engine, method: Method, asked: readonly Asked[]) {
	await engine.run(askedTables);
	await insertRows(engine, 'asked_case', asked.map(caseRow));
	await insertRows(
		engine,
		'asked_point',
		asked.flatMap(({ id, body }) => body.series.map((point) => ({ case_id: id, ...point })))
	);
	await insertRows(
		engine,
		'asked_step',
		asked.flatMap(({ id, body }) => (body.steps ?? []).map((step) => ({ case_id: id, ...step })))
	);
	await engine.run(askedMethodSql(method));
	await engine.run(`CREATE OR REPLACE TEMP TABLE answered AS FROM ${answersOf(method)}`);
	const said = rowsOf<Omit<Judged, 'numbers'> & { case_id: number }>(
		await engine.query(
			`SELECT case_id, light, native, ${finite('score')} AS score, reason FROM answered ORDER BY case_id`
		)
	);
	const numbers = rowsOf<{ case_id: number; name: string; value: number | null }>(
		await engine.query(
			`SELECT case_id, name, ${finite('value')} AS value FROM (SELECT case_id, unnest(map_keys(numbers)) AS name, unnest(map_values(numbers)) AS value FROM answered)`
		)
	);
	const byCase = Map.groupBy(numbers, ({ case_id }) => case_id);
	return said.map(({ case_id, ...rest }) => ({
		id: case_id,
		answer: {
			light: rest.light,
			native: rest.native,
			score: rest.score,
			numbers: Object.fromEntries((byCase.get(case_id) ?? []).map(({ name, value }) => [name, value])),
			reason: rest.reason
		}
	}));
}

/** Numbers beyond what a double holds are not had. */
function finite(column: string): string {
	return `CASE WHEN isfinite(${column}) THEN ${column} END`;
}

/** A full score where a body names no weight. */
const fullScore = 100;

function caseRow({ id, body }: Asked) {
	return {
		case_id: id,
		pack_id: body.pack,
		direction: body.direction,
		comparator:
			body.target === undefined
				? undefined
				: (body.comparator ?? (body.direction === 'down' ? 'at-most' : 'at-least')),
		target: body.target,
		due: body.due,
		limit_value: body.limit,
		base_asked: body.baselineYear,
		optimum: body.optimum,
		green: body.green,
		red: body.red,
		average: body.average,
		weight: body.weight ?? fullScore,
		path_shape: body.path ?? (body.steps ? 'steps' : 'linear')
	};
}

const askedTables = `
CREATE OR REPLACE TEMP TABLE asked_case (
	case_id INTEGER, pack_id VARCHAR, direction VARCHAR, comparator VARCHAR, target DOUBLE, due SMALLINT, limit_value DOUBLE,
	base_asked SMALLINT, optimum DOUBLE, green DOUBLE, red DOUBLE, average DOUBLE, weight DOUBLE, path_shape VARCHAR
);
CREATE OR REPLACE TEMP TABLE asked_point (
	case_id INTEGER, year SMALLINT, value DOUBLE, lower DOUBLE, upper DOUBLE, se DOUBLE, count DOUBLE, denominator DOUBLE
);
CREATE OR REPLACE TEMP TABLE asked_step (case_id INTEGER, year SMALLINT, value DOUBLE)`;
