import { rowsOf, type Engine } from '../../engine/engine';

/** How much the registry holds of a policy; repeated promises are linked and not counted again. */
export interface PolicyCounts {
	targets: number;
	commitments: number;
	facts: number;
	findings: number;
}

/** The counts of every policy, by id. Throws EngineError. */
export async function readPolicyCounts(engine: Engine): Promise<Map<string, PolicyCounts>> {
	const rows = rowsOf<PolicyCounts & { policy_id: string }>(
		await engine.query(
			`SELECT policy_id,
				(SELECT count(*)::INTEGER FROM target WHERE target.policy_id = policy.policy_id AND restates IS NULL) AS targets,
				(SELECT count(*)::INTEGER FROM commitment WHERE commitment.policy_id = policy.policy_id) AS commitments,
				(SELECT count(*)::INTEGER FROM fact WHERE fact.policy_id = policy.policy_id) AS facts,
				(SELECT count(*)::INTEGER FROM finding WHERE finding.policy_id = policy.policy_id) AS findings
			FROM policy`
		)
	);
	return new Map(rows.map(({ policy_id, ...counts }) => [policy_id, counts]));
}
