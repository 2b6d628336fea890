import { rowsOf, type Engine } from '../../engine/engine';

/** A rule by which single cases earn money up to a cap, with the ways to earn it. */
export interface AwardRule {
	award_id: string;
	policy_id: string;
	target_id: string;
	title: string;
	title_en: string;
	clause: string;
	zone_id: string | null;
	unlisted_set: string | null;
	unlisted_set_en: string | null;
	cap: number;
	cap_unit: string;
	share_stated: boolean;
	note: string | null;
	note_en: string | null;
	ways: AwardWay[];
}

export interface AwardWay {
	phrase: string;
	applicant: string;
	project: string;
	minimum_investment: number | null;
	investment_unit: string | null;
	above_scale_within: number | null;
}

/** Every award rule of a release. Throws EngineError. */
export async function readAwards(engine: Engine): Promise<AwardRule[]> {
	const ways = Map.groupBy(
		rowsOf<AwardWay & { award_id: string }>(
			await engine.query(
				`SELECT award_id, phrase, applicant, project, minimum_investment, investment_unit, above_scale_within
				FROM award_way ORDER BY award_id, position`
			)
		),
		({ award_id }) => award_id
	);
	return rowsOf<Omit<AwardRule, 'ways'>>(await engine.query('FROM award ORDER BY policy_id, rowid')).map(
		(award) => ({
			...award,
			ways: (ways.get(award.award_id) ?? []).map(({ award_id: _, ...way }) => way)
		})
	);
}
