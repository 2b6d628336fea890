import { literal } from '../../engine/insert';
import { rowsOf, type Engine } from '../../engine/engine';

/** A phrase and what it stands for. */
export interface Quotation {
	kind: 'target' | 'commitment' | 'fact' | 'focus' | 'award' | 'priority' | 'finding';
	id: string;
	title: string;
	title_en: string;
	clause: string;
	phrase: string;
}

/** Every phrase that the registry quotes of a policy, to look for in the document's own text. Throws EngineError. */
export async function readQuotations(engine: Engine, policy: string): Promise<Quotation[]> {
	return rowsOf(await engine.query(quotationsSql(`policy_id = ${literal(policy)}`)));
}

function quotationsSql(own: string): string {
	return `
		SELECT 'target' AS kind, target_id AS id, title, title_en, clause, phrase FROM target WHERE ${own}
		UNION ALL SELECT 'target', target_id, title, title_en, target_location.clause, target_location.phrase
			FROM target_location JOIN target USING (target_id) WHERE ${own}
		UNION ALL SELECT 'commitment', commitment_id, title, title_en, clause, phrase FROM commitment WHERE ${own}
		UNION ALL SELECT 'commitment', commitment_id, title, title_en, commitment_location.clause, commitment_location.phrase
			FROM commitment_location JOIN commitment USING (commitment_id) WHERE ${own}
		UNION ALL SELECT 'fact', fact_id, title, title_en, clause, phrase FROM fact WHERE ${own}
		UNION ALL SELECT DISTINCT 'focus', place_code, place.name, place.name_en, clause, phrase
			FROM focus_industry JOIN place USING (place_code) WHERE ${own}
		UNION ALL SELECT 'award', award_id, title, title_en, clause, award_way.phrase
			FROM award JOIN award_way USING (award_id) WHERE ${own}
		UNION ALL SELECT 'priority', priority_id, title, title_en, clause, phrase FROM priority WHERE ${own}
		UNION ALL SELECT 'finding', finding_id, title, title_en, side.clause, side.phrase
			FROM finding JOIN finding_side AS side USING (finding_id) WHERE side.${own}`;
}
