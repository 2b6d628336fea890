import { rowsOf, type Engine } from '../../engine/engine';

/** Where documents, or parts of one, disagree or leave open what they need to say, as open data give it. */
export interface OpenContradiction extends ContradictionFacts {
	/** The passages side by side; `policy_id` tells which document each stands in. */
	sides: ContradictionSide[];
}

export interface ContradictionSide {
	policy_id: string;
	clause: string;
	phrase: string;
	target_id: string | null;
	commitment_id: string | null;
}

interface ContradictionFacts {
	finding_id: string;
	policy_id: string;
	kind: 'contradiction' | 'gap';
	about: string;
	title: string;
	title_en: string;
	/** How it is read here, and what follows for the lights. */
	reading: string;
	reading_en: string;
}

/** Every contradiction and gap of a release, in the order of its policy. Throws EngineError. */
export async function readContradictions(engine: Engine): Promise<OpenContradiction[]> {
	const sides = Map.groupBy(
		rowsOf<ContradictionSide & { finding_id: string }>(
			await engine.query(
				`SELECT finding_id, policy_id, clause, phrase, target_id, commitment_id FROM finding_side
				ORDER BY finding_id, position`
			)
		),
		({ finding_id }) => finding_id
	);
	const findings = rowsOf<ContradictionFacts>(await engine.query('FROM finding ORDER BY policy_id, rowid'));
	return findings.map((finding) => ({
		...finding,
		sides: (sides.get(finding.finding_id) ?? []).map(({ finding_id: _, ...side }) => side)
	}));
}
