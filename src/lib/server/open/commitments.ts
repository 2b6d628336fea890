import { rowsOf, type Engine } from '../../engine/engine';

/** A commitment as open data give it: a promise to do something, with whom it binds and what was reported on it. */
export interface OpenCommitment extends CommitmentFacts {
	due: { year: number; printed: boolean } | null;
	also_at: { clause: string; phrase: string }[];
	agencies: CommitmentAgency[];
	/** Ids of the targets it is meant to move. */
	targets: string[];
	reports: CommitmentReport[];
}

export interface CommitmentAgency {
	agency_id: string;
	role: 'lead' | 'with' | 'responsible';
	/** The name as the document prints it. */
	printed: string;
}

export interface CommitmentReport {
	year: number;
	state: 'not-started' | 'under-way' | 'done' | 'blocked';
	evidence: string;
	provenance: string;
	source: string;
	note: string;
}

interface CommitmentFacts {
	commitment_id: string;
	policy_id: string;
	kind: 'measure' | 'task' | 'system';
	number: string | null;
	title: string;
	title_en: string;
	clause: string;
	phrase: string;
	start_year: number | null;
	ongoing: boolean;
	part_of: string | null;
	note: string | null;
	note_en: string | null;
}

/** Every commitment of a release, in the order of its policy. Throws EngineError. */
export async function readCommitments(engine: Engine): Promise<OpenCommitment[]> {
	const rows = rowsOf<CommitmentFacts & { due_year: number | null; due_printed: boolean | null }>(
		await engine.query('FROM commitment ORDER BY policy_id, rowid')
	);
	const locations = await grouped<{ clause: string; phrase: string }>(
		engine,
		'SELECT commitment_id, clause, phrase FROM commitment_location ORDER BY commitment_id, position'
	);
	const agencies = await grouped<CommitmentAgency>(
		engine,
		`SELECT commitment_id, agency_id, role, printed FROM commitment_agency
		ORDER BY commitment_id, list_position(['lead', 'responsible', 'with'], role), position`
	);
	const targets = await grouped<{ target_id: string }>(
		engine,
		'SELECT commitment_id, target_id FROM commitment_target ORDER BY commitment_id, target_id'
	);
	const reports = await grouped<CommitmentReport>(
		engine,
		'FROM commitment_report ORDER BY commitment_id, year, provenance'
	);
	return rows.map(({ due_year, due_printed, ...commitment }) => ({
		...commitment,
		due: due_year === null ? null : { year: due_year, printed: due_printed === true },
		also_at: locations(commitment.commitment_id),
		agencies: agencies(commitment.commitment_id),
		targets: targets(commitment.commitment_id).map(({ target_id }) => target_id),
		reports: reports(commitment.commitment_id)
	}));
}

/** The rows of a query by commitment, each without its commitment's id. */
async function grouped<Row>(engine: Engine, sql: string): Promise<(id: string) => Row[]> {
	const rows = rowsOf<{ commitment_id: string }>(await engine.query(sql));
	const groups = Map.groupBy(rows, ({ commitment_id }) => commitment_id);
	return (id) => (groups.get(id) ?? []).map(({ commitment_id: _, ...row }) => row as Row);
}
