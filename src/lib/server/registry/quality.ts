import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';

export type QualityCheck = 'out-of-bounds' | 'rule' | 'digit-shift' | 'outlier' | 'sum' | 'jump' | 'late';
export type Severity = 'error' | 'warning' | 'notice' | 'explained';
export type SumStatus = 'differs' | 'declared' | 'another-series' | 'agrees' | 'parts-missing';
type Basis = 'all' | 'reported';

/** A row of the table quality_finding with what its rule or relation is called. */
export interface QualityFinding {
	check_id: QualityCheck;
	severity: Severity;
	reason: string;
	place_code: string;
	indicator_id: string;
	year: number;
	value: number | null;
	/** What the value should be near to: the course, the bound, the right side, the sum of the parts. */
	expected: number | null;
	score: number | null;
	threshold: number | null;
	plain_z: number | null;
	previous_year: number | null;
	previous_value: number | null;
	next_year: number | null;
	next_value: number | null;
	rule_id: string | null;
	title: string | null;
	title_en: string | null;
	declared_reason: string | null;
	declared_reason_en: string | null;
	illustrative: boolean;
}

/** Parts held against their total; the residual is the sum minus the total. */
export interface QualitySum {
	relation_id: string;
	title: string;
	title_en: string;
	indicator_id: string;
	place_code: string;
	year: number;
	parts: number;
	reported: number;
	parts_sum: number | null;
	total: number;
	residual: number | null;
	residual_share: number | null;
	tolerance: number;
	status: SumStatus;
	declared_reason: string | null;
	declared_reason_en: string | null;
	illustrative: boolean;
}

/** How many of the reports that promises need from a place are there; completeness in %. */
export interface Completeness {
	place_code: string;
	indicator_id: string;
	due: number;
	reported: number;
	illustrative: number;
	completeness: number;
	newest_due: number;
	newest_reported: number | null;
	/** null where nothing was ever reported. */
	years_late: number | null;
	missing_years: string | null;
}

/** One number in force of a series. */
export interface SeriesPoint {
	place_code: string;
	indicator_id: string;
	year: number;
	value: number;
	vintage: string;
	illustrative: boolean;
}

/** Every finding in force of a basis, the gravest first. Throws EngineError. */
export async function readQualityFindings(engine: Engine, basis: Basis): Promise<QualityFinding[]> {
	return rowsOf(
		await engine.query(
			`SELECT found.* EXCLUDE (basis), coalesce(rule.title, relation.title) AS title,
				coalesce(rule.title_en, relation.title_en) AS title_en,
				declared.reason AS declared_reason, declared.reason_en AS declared_reason_en
			FROM quality_finding AS found
			LEFT JOIN quality_rule AS rule USING (rule_id)
			LEFT JOIN quality_sum_relation AS relation ON relation.relation_id = found.rule_id
			LEFT JOIN quality_sum AS added
				ON found.check_id = 'sum' AND added.basis = found.basis AND added.relation_id = found.rule_id
				AND added.place_code = found.place_code AND added.indicator_id = found.indicator_id AND added.year = found.year
			LEFT JOIN ${reasons} AS declared
				ON declared.relation_id = added.relation_id AND declared.position = added.declared
			WHERE found.basis = ${literal(basis)}
			ORDER BY
				list_position(['error', 'warning', 'notice', 'explained'], found.severity),
				list_position(['out-of-bounds', 'rule', 'digit-shift', 'outlier', 'sum', 'jump', 'late'], found.check_id),
				found.illustrative, found.place_code, found.indicator_id, found.year`
		)
	);
}

/** Every sum that was held against its total, those that differ first. Throws EngineError. */
export async function readQualitySums(engine: Engine, basis: Basis): Promise<QualitySum[]> {
	return rowsOf(
		await engine.query(
			`SELECT added.* EXCLUDE (basis, declared), title, title_en,
				declared.reason AS declared_reason, declared.reason_en AS declared_reason_en
			FROM quality_sum AS added
			JOIN quality_sum_relation USING (relation_id)
			LEFT JOIN ${reasons} AS declared
				ON declared.relation_id = added.relation_id AND declared.position = added.declared
			WHERE basis = ${literal(basis)}
			ORDER BY
				list_position(['differs', 'declared', 'another-series', 'agrees', 'parts-missing'], status),
				added.illustrative, added.relation_id, place_code, indicator_id, year`
		)
	);
}

/** The reports due of every place and indicator, in the order of their codes. Throws EngineError. */
export async function readCompleteness(engine: Engine, basis: Basis): Promise<Completeness[]> {
	return rowsOf(
		await engine.query(
			`SELECT * EXCLUDE (basis) FROM quality_completeness WHERE basis = ${literal(basis)}
			ORDER BY indicator_id, place_code`
		)
	);
}

/** The numbers in force of some series, year by year. Throws EngineError. */
export async function readSeries(
	engine: Engine,
	basis: Basis,
	wanted: readonly { place_code: string; indicator_id: string }[]
): Promise<SeriesPoint[]> {
	if (wanted.length === 0) return [];
	const pairs = wanted.map(
		({ place_code, indicator_id }) => `(${literal(place_code)}, ${literal(indicator_id)})`
	);
	return rowsOf(
		await engine.query(
			`SELECT place_code, indicator_id, year, value, vintage, provenance = 'illustrative' AS illustrative
			FROM figure
			WHERE is_current AND value IS NOT NULL AND (place_code, indicator_id) IN (${[...new Set(pairs)].join(', ')})
				${basis === 'reported' ? "AND provenance <> 'illustrative'" : ''}
			ORDER BY place_code, indicator_id, year`
		)
	);
}

/** A reason declared for several places or indicators is told once. */
const reasons =
	'(SELECT relation_id, position, any_value(reason) AS reason, any_value(reason_en) AS reason_en FROM quality_declared GROUP BY ALL)';
