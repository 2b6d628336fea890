import type { Light, Reason } from '../../assessment/assessment';
import { rowsOf, type Engine } from '../../engine/engine';
import { literal } from '../../engine/insert';
import { judgedCondition, type InstitutionScope } from './institutions';

/** An institution held to a share of its income, with the money in 万元. */
export interface Fund {
	target_id: string;
	policy_id: string;
	title: string;
	title_en: string;
	institution_id: string;
	name: string;
	name_en: string;
	kind: string;
	kind_name: string;
	kind_name_en: string;
	place_code: string;
	place_name: string;
	place_name_en: string;
	fund: number | null;
	/** What the fund is held against, as the target names it: 医疗服务性收入 is not 医疗收入. */
	base: number | null;
	base_name: string;
	base_name_en: string;
	/** Both in per cent. */
	ratio: number | null;
	required: number;
	/** max(0, required share × base − fund); null where fund or base is not known. */
	shortfall: number | null;
	light: Light;
	reason: Reason;
	illustrative: boolean;
	provenance: string;
}

/** What the institutions of a place make together; only those with fund and base are added up. */
export interface FundOfPlace {
	target_id: string;
	place_code: string;
	place_name: string;
	place_name_en: string;
	base_name: string;
	base_name_en: string;
	institutions: number;
	reporting: number;
	met: number;
	fund: number | null;
	base: number | null;
	ratio: number | null;
	required: number;
	/** The sum of the institutions' shortfalls: what one has too much does not help another. */
	shortfall: number | null;
	illustrative: boolean;
}

/**
 * Institutions held to a research fund in a year: targets of institutions whose measure is a research fund (a numerator
 * whose id ends so) in per cent of an income. Those to whom the promise does not apply are left out unless asked for. Throws EngineError.
 */
export async function readFunds(
	engine: Engine,
	scope: InstitutionScope,
	{ everyone = false }: { everyone?: boolean } = {}
): Promise<Fund[]> {
	return rowsOf<Fund>(
		await engine.query(
			`${funds(scope, everyone)} SELECT * FROM fund ORDER BY policy_id, target_order, place_code, institution_id`
		)
	);
}

/** The sums by target and place. Throws EngineError. */
export async function readFundsOfPlaces(engine: Engine, scope: InstitutionScope): Promise<FundOfPlace[]> {
	return rowsOf<FundOfPlace>(
		await engine.query(
			`${funds(scope, false)}
			SELECT target_id, place_code, place_name, place_name_en, base_name, base_name_en,
				count(*)::INTEGER AS institutions,
				count(shortfall)::INTEGER AS reporting,
				count(*) FILTER (light = 'met')::INTEGER AS met,
				sum(fund) FILTER (shortfall IS NOT NULL) AS fund,
				sum(base) FILTER (shortfall IS NOT NULL) AS base,
				100 * sum(fund) FILTER (shortfall IS NOT NULL) / nullif(sum(base) FILTER (shortfall IS NOT NULL), 0) AS ratio,
				any_value(required) AS required,
				sum(shortfall) AS shortfall,
				bool_or(illustrative) AS illustrative
			FROM fund
			GROUP BY target_id, policy_id, target_order, place_code, place_name, place_name_en, base_name, base_name_en
			ORDER BY policy_id, target_order, place_code`
		)
	);
}

function funds(scope: InstitutionScope, everyone: boolean): string {
	return `WITH money AS (
			SELECT figure.*, unit.factor / 10000 AS ten_thousands
			FROM figure
			JOIN indicator USING (indicator_id)
			JOIN unit ON unit.symbol = indicator.unit AND unit.dimension = 'money'
			WHERE is_current${scope.basis === 'reported' ? " AND provenance <> 'illustrative'" : ''}
		),
		fund AS (
			SELECT judged.target_id, target.policy_id, target.rowid AS target_order, target.title, target.title_en,
				judged.institution_id, institution.name,
				coalesce(nullif(institution.name_en, ''), institution.name) AS name_en,
				institution.kind, kind.name AS kind_name, kind.name_en AS kind_name_en,
				judged.place_code, place.short_name AS place_name, place.name_en AS place_name_en,
				upper.value * upper.ten_thousands AS fund,
				lower.value * lower.ten_thousands AS base,
				base.name AS base_name, base.name_en AS base_name_en,
				judged.actual AS ratio, judged.target_value AS required,
				greatest(0, round(judged.target_value / 100 * lower.value * lower.ten_thousands
					- upper.value * upper.ten_thousands, 6)) + 0 * upper.value * lower.value AS shortfall,
				judged.light, judged.reason, judged.illustrative, institution.provenance
			FROM institution_assessment AS judged
			JOIN target USING (target_id)
			JOIN indicator USING (indicator_id)
			JOIN indicator AS base ON base.indicator_id = indicator.denominator_id
			JOIN unit AS base_unit ON base_unit.symbol = base.unit AND base_unit.dimension = 'money'
			JOIN institution USING (institution_id)
			JOIN institution_kind AS kind ON kind.kind = institution.kind
			JOIN place ON place.place_code = judged.place_code
			LEFT JOIN money AS upper ON upper.place_code = judged.institution_id
				AND upper.indicator_id = indicator.numerator_id AND upper.year = judged.year
			LEFT JOIN money AS lower ON lower.place_code = judged.institution_id
				AND lower.indicator_id = indicator.denominator_id AND lower.year = judged.year
			WHERE ${judgedCondition(scope)} AND indicator.factor = 100
				AND indicator.numerator_id LIKE '%research-fund' AND judged.comparator IN ('at-least', 'more-than')
				${everyone ? '' : "AND judged.light <> 'not-applicable'"}
				${scope.kind ? `AND institution.kind = ${literal(scope.kind)}` : ''}
		)`;
}
