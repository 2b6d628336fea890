import type { Catalogue } from '../../assessment/catalogue';
import { conditionFrom, type Filter } from './filters';

const checks = ['out-of-bounds', 'rule', 'digit-shift', 'outlier', 'sum', 'jump', 'late'];
const severities = ['error', 'warning', 'notice', 'explained'];
const statuses = ['differs', 'declared', 'another-series', 'agrees', 'parts-missing'];

/** The query for the findings of data quality that a query string asks for. Throws FilterError. */
export function qualityQuery(names: Catalogue, parameters: URLSearchParams): string {
	const condition = conditionFrom(parameters, [
		{ field: 'check', column: 'check_id', allowed: checks },
		{ field: 'severity', column: 'severity', allowed: severities },
		...filtersOf(names),
		year
	]);
	return queryOf('quality_finding', condition);
}

/** The query for the sums of parts beside their totals. Throws FilterError. */
export function qualitySumsQuery(names: Catalogue, parameters: URLSearchParams): string {
	const condition = conditionFrom(parameters, [
		{ field: 'status', column: 'status', allowed: statuses },
		...filtersOf(names),
		year
	]);
	return queryOf('quality_sum', condition);
}

/** The query for the reports due and there, by place and indicator. Throws FilterError. */
export function completenessQuery(names: Catalogue, parameters: URLSearchParams): string {
	return queryOf('quality_completeness', conditionFrom(parameters, filtersOf(names)));
}

const year: Filter = { field: 'year', column: 'row.year', allowed: 'year' };

function filtersOf(names: Catalogue): Filter[] {
	return [
		{
			field: 'place',
			column: 'row.place_code',
			allowed: names.places.map(({ place_code }) => place_code)
		},
		{
			field: 'indicator',
			column: 'row.indicator_id',
			allowed: names.indicators.map(({ indicator_id }) => indicator_id)
		},
		{ field: 'basis', column: 'basis', allowed: ['all', 'reported'], standard: 'all' }
	];
}

function queryOf(table: string, condition: string): string {
	return `SELECT basis, row.place_code, place.name AS place_name, place.name_en AS place_name_en, row.indicator_id,
			indicator.name AS indicator_name, indicator.name_en AS indicator_name_en, indicator.unit,
			row.* EXCLUDE (basis, place_code, indicator_id)
		FROM ${table} AS row
		JOIN place ON place.place_code = row.place_code
		JOIN indicator ON indicator.indicator_id = row.indicator_id
		WHERE ${condition}
		ORDER BY ALL`;
}
