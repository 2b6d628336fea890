import type { Catalogue } from '../../assessment/catalogue';
import { conditionFrom } from './filters';

/** The query for the judged years that a query string asks for. Throws FilterError. */
export function assessmentQuery(
	names: Catalogue,
	methods: readonly string[],
	parameters: URLSearchParams
): string {
	const condition = conditionFrom(parameters, [
		{
			field: 'target',
			column: 'assessment.target_id',
			allowed: names.targets.map(({ target_id }) => target_id)
		},
		{
			field: 'policy',
			column: 'target.policy_id',
			allowed: names.policies.map(({ policy_id }) => policy_id)
		},
		{
			field: 'place',
			column: 'assessment.place_code',
			allowed: names.places.map(({ place_code }) => place_code)
		},
		{ field: 'year', column: 'assessment.year', allowed: 'year' },
		{ field: 'method', column: 'assessment.method', allowed: methods },
		{ field: 'basis', column: 'assessment.basis', allowed: ['all', 'reported'], standard: 'all' }
	]);
	return `SELECT basis, method, target.policy_id, assessment.target_id, target.title AS target_title,
			target.title_en AS target_title_en, assessment.place_code, place.name AS place_name,
			place.name_en AS place_name_en, target.indicator_id, indicator.name AS indicator_name,
			indicator.name_en AS indicator_name_en, indicator.unit,
			assessment.* EXCLUDE (basis, method, target_id, place_code)
		FROM assessment
		JOIN target ON target.target_id = assessment.target_id
		JOIN place ON place.place_code = assessment.place_code
		JOIN indicator ON indicator.indicator_id = target.indicator_id
		WHERE ${condition}
		ORDER BY basis, method, assessment.target_id, assessment.place_code, assessment.year`;
}
