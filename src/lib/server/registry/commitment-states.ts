import type { CommitmentState as JudgedState } from '../../assessment/states';
import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';

/** Where a commitment stands at the end of a year, as judged at publish. */
export type CommitmentState = Omit<JudgedState, 'year' | 'reported_state'>;

/** The states of all commitments in a year, by id; a commitment not yet begun has none. Throws EngineError. */
export async function readCommitmentStates(
	engine: Engine,
	basis: 'all' | 'reported',
	year: number
): Promise<Map<string, CommitmentState>> {
	const rows = rowsOf<CommitmentState>(
		await engine.query(
			`SELECT commitment_id, status, reason, reported_year, evidence, report_provenance, illustrative
			FROM commitment_state WHERE basis = ${literal(basis)} AND year = ${literal(year)}`
		)
	);
	return new Map(rows.map((state) => [state.commitment_id, state]));
}
