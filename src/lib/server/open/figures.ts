import type { Catalogue } from '../../assessment/catalogue';
import { provenances } from '../../figure/schema';
import { conditionFrom } from './filters';

/** The query for the reported figures that a query string asks for. Throws FilterError. */
export function figuresQuery(names: Catalogue, parameters: URLSearchParams): string {
	const condition = conditionFrom(parameters, [
		{
			field: 'place',
			column: 'figure.place_code',
			allowed: names.places.map(({ place_code }) => place_code)
		},
		{
			field: 'indicator',
			column: 'figure.indicator_id',
			allowed: names.indicators.map(({ indicator_id }) => indicator_id)
		},
		{ field: 'year', column: 'figure.year', allowed: 'year' },
		{ field: 'provenance', column: 'figure.provenance', allowed: provenances }
	]);
	return `SELECT figure.place_code, coalesce(place.name, institution.name) AS place_name,
			coalesce(place.name_en, nullif(institution.name_en, '')) AS place_name_en,
			figure.indicator_id, indicator.name AS indicator_name, indicator.name_en AS indicator_name_en,
			figure.year, figure.value, indicator.unit, scale_step.label AS value_label, reported_value, reported_unit,
			state, figure.provenance, nullif(figure.vintage, '') AS vintage, vintage.name AS vintage_name, revision, is_current,
			nullif(figure.source, '') AS source, figure.note, file, line, submission, sheet, cell
		FROM figure
		LEFT JOIN place ON place.place_code = figure.place_code
		LEFT JOIN institution ON institution.institution_id = figure.place_code
		JOIN indicator ON indicator.indicator_id = figure.indicator_id
		LEFT JOIN scale_step ON scale_step.scale_id = indicator.scale_id AND scale_step.rank = figure.value
		LEFT JOIN vintage ON vintage.vintage = figure.vintage
		WHERE ${condition}
		ORDER BY figure.place_code, figure.indicator_id, figure.year, figure.vintage, revision, file, line`;
}
