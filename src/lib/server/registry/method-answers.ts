import type { Light } from '../../assessment/assessment';
import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';

/** What one method says of a target, place and year, with each number behind it. */
export interface MethodAnswer {
	method: string;
	pack_id: string | null;
	light: Light;
	native: string | null;
	score: number | null;
	reason: string;
	numbers: { name: string; value: number }[];
}

/** What every method but the assessment's own says of a row that it left open; empty where it is kept or missed. */
export async function readMethodAnswers(
	engine: Engine,
	asked: { basis: 'all' | 'reported'; target: string; place: string; year: number }
): Promise<MethodAnswer[]> {
	const where = `basis = '${asked.basis}' AND target_id = ${literal(asked.target)}
		AND place_code = ${literal(asked.place)} AND year = ${String(asked.year)}`;
	const cases = await engine.query(`SELECT case_id FROM methods.open_case WHERE ${where}`);
	if (cases.rowCount === 0) return [];
	const answers = `answers_of_case(${String(cases.columns[0]?.[0])})`;
	const said = rowsOf<Omit<MethodAnswer, 'numbers'>>(
		await engine.query(
			`SELECT method, pack_id, light, native, CASE WHEN isfinite(score) THEN score END AS score, reason
			FROM ${answers} ORDER BY method, pack_id`
		)
	);
	const numbers = rowsOf<{ method: string; pack_id: string | null; name: string; value: number }>(
		await engine.query(
			`FROM (
				SELECT method, pack_id, unnest(map_keys(numbers)) AS name, unnest(map_values(numbers)) AS value
				FROM ${answers}
			) WHERE isfinite(value)`
		)
	);
	return said.map((answer) => ({
		...answer,
		numbers: numbers.flatMap(({ method, pack_id, ...number }) =>
			method === answer.method && pack_id === answer.pack_id ? [number] : []
		)
	}));
}
