import { conditionFrom } from './filters';

/** The query for the parts of composite scores that a query string asks for: one row a subject, year and item. Throws FilterError. */
export function compositeScoresQuery(composites: readonly string[], parameters: URLSearchParams): string {
	const condition = conditionFrom(parameters, [
		{ field: 'composite', column: 'score.composite_id', allowed: composites },
		{ field: 'year', column: 'score.year', allowed: 'year' },
		{ field: 'basis', column: 'score.basis', allowed: ['all', 'reported'], standard: 'all' }
	]);
	return `SELECT score.basis, score.composite_id, composite.title AS composite_title, composite.title_en AS composite_title_en,
			score.year, score.subject_id, coalesce(place.name, institution.name, agency.name) AS subject_name,
			coalesce(place.name_en, nullif(institution.name_en, ''), agency.name_en) AS subject_name_en,
			score.normalisation, score.weighting, score.aggregation, score, rank, rank_of, rank_best, rank_worst,
			methods_counted, methods_tried, next_subject, next_score, score.missing, known_share,
			score.problem AS score_problem, score.illustrative,
			part.item_id, item.title AS item_title, item.title_en AS item_title_en, item.indicator_id,
			coalesce(indicator.unit, '%') AS unit, part.value, part.state, part.provenance, nullif(part.vintage, '') AS vintage,
			part.illustrative AS value_illustrative, part.problem, normalised, part.weight, share, contribution, gap_part,
			needed_value
		FROM composite_score AS score
		JOIN composite ON composite.composite_id = score.composite_id
		JOIN composite_part AS part
			ON part.basis = score.basis AND part.composite_id = score.composite_id AND part.year = score.year
			AND part.subject_id = score.subject_id
		JOIN composite_item AS item ON item.composite_id = part.composite_id AND item.item_id = part.item_id
		LEFT JOIN indicator ON indicator.indicator_id = item.indicator_id
		LEFT JOIN place ON composite.scored = 'place' AND place.place_code = score.subject_id
		LEFT JOIN institution ON composite.scored = 'institution' AND institution.institution_id = score.subject_id
		LEFT JOIN agency ON composite.scored = 'agency' AND agency.agency_id = score.subject_id
		WHERE ${condition}
		ORDER BY score.basis, score.composite_id, score.year, rank NULLS LAST, score.subject_id, item.position`;
}
