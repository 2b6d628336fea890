import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';
import type { CommitmentStatus } from '../../assessment/states';

/** A commitment meant to move a target, and how it stood in each year, with and without illustrative reports. */
export interface TargetMover {
	commitment_id: string;
	policy_id: string;
	number: string | null;
	title: string;
	title_en: string;
	due_year: number | null;
	ongoing: boolean;
	/** The target it names, where that is another one: the same promise elsewhere, its whole or its part. */
	through: string | null;
	states: MoverState[];
}

export interface MoverState {
	basis: 'all' | 'reported';
	year: number;
	status: CommitmentStatus;
	illustrative: boolean;
}

/**
 * The commitments meant to move a target: those that name it, one that says the same, its whole or one of its parts.
 * Throws EngineError.
 */
export async function readMoversOf(engine: Engine, target: string): Promise<TargetMover[]> {
	const id = literal(target);
	const movers = rowsOf<Omit<TargetMover, 'states'>>(
		await engine.query(
			`SELECT commitment_id, policy_id, number, title, title_en, due_year, ongoing, nullif(through, ${id}) AS through
			FROM (
				SELECT commitment_id, arg_min(kin_id, (kin_id <> ${id}, kin_id)) AS through
				FROM commitment_target JOIN (${kinSql}) AS kin ON kin.kin_id = commitment_target.target_id
				WHERE kin.target_id = ${id} GROUP BY commitment_id
			)
			JOIN commitment USING (commitment_id)
			ORDER BY policy_id, commitment.rowid`
		)
	);
	if (movers.length === 0) return [];
	const ids = movers.map(({ commitment_id }) => literal(commitment_id)).join(', ');
	const states = Map.groupBy(
		rowsOf<MoverState & { commitment_id: string }>(
			await engine.query(
				`SELECT commitment_id, basis, year, status, illustrative FROM commitment_state
				WHERE commitment_id IN (${ids}) ORDER BY commitment_id, basis, year`
			)
		),
		({ commitment_id }) => commitment_id
	);
	return movers.map((mover) => ({
		...mover,
		states: (states.get(mover.commitment_id) ?? []).map(({ commitment_id: _, ...state }) => state)
	}));
}

/** The targets whose commitments count for a target: itself, the same promise elsewhere, its whole, its parts. */
export interface Kin {
	target_id: string;
	kin_id: string;
}

/** The kin of every target, itself first. Throws EngineError. */
export async function readKin(engine: Engine): Promise<Map<string, string[]>> {
	const rows = rowsOf<Kin>(
		await engine.query(`FROM (${kinSql}) ORDER BY target_id, target_id <> kin_id, kin_id`)
	);
	return new Map(
		[...Map.groupBy(rows, ({ target_id }) => target_id)].map(([target, kin]) => [
			target,
			kin.map(({ kin_id }) => kin_id)
		])
	);
}

const kinSql = `
	SELECT target_id, target_id AS kin_id FROM target
	UNION SELECT target_id, restates FROM target WHERE restates IS NOT NULL
	UNION SELECT restates, target_id FROM target WHERE restates IS NOT NULL
	UNION SELECT target_id, part_of FROM target WHERE part_of IS NOT NULL
	UNION SELECT part_of, target_id FROM target WHERE part_of IS NOT NULL`;
