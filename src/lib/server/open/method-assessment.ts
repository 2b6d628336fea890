import type { Catalogue } from '../../assessment/catalogue';
import { conditionFrom } from './filters';

/**
 * The query for what the other methods say of open promises, as a query string asks for it; `numbers` is every number
 * behind a light as name=value, separated by semicolons. Throws FilterError.
 */
export function methodAssessmentQuery(names: Catalogue, parameters: URLSearchParams): string {
	const methods = names.methods.map(({ id }) => id).filter((id) => !id.includes('.'));
	const packs = names.methods.flatMap(({ id }) => (id.startsWith('pace.') ? [id.slice('pace.'.length)] : []));
	const condition = conditionFrom(parameters, [
		{ field: 'target', column: 'said.target_id', allowed: names.targets.map(({ target_id }) => target_id) },
		{
			field: 'policy',
			column: 'target.policy_id',
			allowed: names.policies.map(({ policy_id }) => policy_id)
		},
		{ field: 'place', column: 'said.place_code', allowed: names.places.map(({ place_code }) => place_code) },
		{ field: 'year', column: 'said.year', allowed: 'year' },
		{ field: 'method', column: 'said.method', allowed: methods },
		{ field: 'pack', column: 'said.pack_id', allowed: packs },
		{ field: 'basis', column: 'said.basis', allowed: ['all', 'reported'], standard: 'all' }
	]);
	return `SELECT said.basis, said.method, pack_id, target.policy_id, said.target_id, target.title AS target_title,
			target.title_en AS target_title_en, said.place_code, place.name AS place_name, place.name_en AS place_name_en,
			said.year, said.light, native, score, said.reason, assessment.light AS pace_light, assessment.illustrative,
			array_to_string([concat(entry.key, '=', entry.value) FOR entry IN map_entries(numbers) IF entry.value IS NOT NULL], ';') AS numbers
		FROM method_assessment AS said
		JOIN assessment ON assessment.basis = said.basis AND assessment.target_id = said.target_id
			AND assessment.place_code = said.place_code AND assessment.year = said.year
		JOIN target ON target.target_id = said.target_id
		JOIN place ON place.place_code = said.place_code
		WHERE ${condition}
		ORDER BY said.basis, said.target_id, said.place_code, said.year, said.method, pack_id`;
}
