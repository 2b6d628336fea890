import { rowsOf, type Engine } from '../../engine/engine';

/** A policy as open data give it. */
export interface OpenPolicy {
	policy_id: string;
	title: string;
	title_en: string;
	short_title: string;
	short_title_en: string;
	number: string | null;
	issuers: string[];
	issued: string | null;
	period_from: number;
	period_to: number | null;
	region: string;
	kind: string;
	known_from: string;
	source: string;
	note: string | null;
	note_en: string | null;
	target_count: number;
}

/** Every policy of a release. Throws EngineError. */
export async function readPolicies(engine: Engine): Promise<OpenPolicy[]> {
	const result = await engine.query(
		`SELECT policy.*, (SELECT count(*) FROM target WHERE target.policy_id = policy.policy_id) AS target_count
		FROM policy ORDER BY policy_id`
	);
	return rowsOf<Omit<OpenPolicy, 'issuers'> & { issuers: string | null }>(result).map((policy) => ({
		...policy,
		issuers: policy.issuers ? policy.issuers.split('、') : []
	}));
}
