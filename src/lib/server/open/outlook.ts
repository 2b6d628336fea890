import type { Catalogue } from '../../assessment/catalogue';
import { conditionFrom } from './filters';

/** The query for the outlooks that a query string asks for. Throws FilterError. */
export function outlookQuery(names: Catalogue, parameters: URLSearchParams): string {
	const condition = conditionFrom(parameters, [
		{
			field: 'target',
			column: 'outlook.target_id',
			allowed: names.targets.map(({ target_id }) => target_id)
		},
		{
			field: 'policy',
			column: 'target.policy_id',
			allowed: names.policies.map(({ policy_id }) => policy_id)
		},
		{
			field: 'place',
			column: 'outlook.place_code',
			allowed: names.places.map(({ place_code }) => place_code)
		},
		{ field: 'year', column: 'outlook.year', allowed: 'year' },
		{ field: 'basis', column: 'outlook.basis', allowed: ['all', 'reported'], standard: 'all' }
	]);
	return `SELECT basis, target.policy_id, outlook.target_id, target.title AS target_title,
			target.title_en AS target_title_en, outlook.place_code, place.name AS place_name,
			place.name_en AS place_name_en, target.indicator_id, indicator.unit,
			outlook.* EXCLUDE (basis, target_id, place_code)
		FROM outlook
		JOIN target ON target.target_id = outlook.target_id
		JOIN place ON place.place_code = outlook.place_code
		JOIN indicator ON indicator.indicator_id = target.indicator_id
		WHERE ${condition}
		ORDER BY basis, outlook.target_id, outlook.place_code, outlook.year`;
}
