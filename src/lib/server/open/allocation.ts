import type { Catalogue } from '../../assessment/catalogue';
import { conditionFrom } from './filters';

/** The query for the parts of divided targets, year by year. Throws FilterError. */
export function allocationQuery(names: Catalogue, parameters: URLSearchParams): string {
	const condition = conditionFrom(parameters, [
		{
			field: 'target',
			column: 'part.target_id',
			allowed: names.targets.map(({ target_id }) => target_id)
		},
		{
			field: 'key',
			column: 'part.key',
			allowed: ['population', 'gdp', 'base', 'equal-pace', 'by-hand']
		},
		{
			field: 'place',
			column: 'part.place_code',
			allowed: names.places.map(({ place_code }) => place_code)
		},
		{ field: 'year', column: 'judged.year', allowed: 'year' },
		{ field: 'basis', column: 'part.basis', allowed: ['all', 'reported'], standard: 'all' }
	]);
	return `SELECT part.basis, part.target_id, target.title AS target_title, target.title_en AS target_title_en,
			part.key, part.key_year, part.place_code, place.name AS place_name, place.name_en AS place_name_en,
			indicator.unit, part.key_value, part.share, part.exact, part.part, part.total, part.residual,
			judged.year, judged.actual, judged.path_value, judged.lead, judged.light,
			coalesce(part.problem, judged.problem) AS problem, judged.gap, judged.gap_share,
			coalesce(judged.illustrative, part.illustrative) AS illustrative
		FROM allocation_part AS part
		JOIN target ON target.target_id = part.target_id
		JOIN place ON place.place_code = part.place_code
		JOIN indicator ON indicator.indicator_id = target.indicator_id
		LEFT JOIN allocation_assessment AS judged
			ON judged.basis = part.basis AND judged.target_id = part.target_id AND judged.key = part.key
			AND judged.place_code = part.place_code
		WHERE ${condition}
		ORDER BY ALL`;
}
