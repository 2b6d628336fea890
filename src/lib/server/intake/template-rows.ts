import { rowsOf, type Engine } from '../../engine/engine';

/** What a template is asked for. */
export interface TemplateRequest {
	/** Six digits. */
	place: string;
	year: number;
	/** One policy's indicators; those of every policy when null. */
	policy: string | null;
}

/** One line of a template: an indicator to be reported of a place. */
export interface TemplateRow {
	place: string;
	placeName: string;
	id: string;
	name: string;
	unit: string;
	definition: string;
	/** Reported or compiled for the year before; null when nobody did. */
	lastYear: number | null;
}

/** What a template is made of. */
export interface TemplateContent extends TemplateRequest {
	placeName: string;
	policyTitle: string | null;
	rows: TemplateRow[];
}

/** A request that names something a release does not have. */
export interface UnknownInTemplate {
	unknown: 'place' | 'policy';
}

/**
 * The indicators that a place has to report for a policy, with last year's figures: those that its targets judge, and in
 * place of a computed one what it is computed from. A policy that binds only places lying directly in it asks for theirs. Throws
 * EngineError.
 */
export async function templateContent(
	engine: Engine,
	request: TemplateRequest
): Promise<TemplateContent | UnknownInTemplate> {
	const { place, year, policy } = request;
	if (!/^\d{6}$/.test(place)) return { unknown: 'place' };
	if (policy !== null && !/^[a-z0-9-]+$/.test(policy)) return { unknown: 'policy' };
	const [named] = rowsOf<{ name: string }>(
		await engine.query(`SELECT name FROM place WHERE place_code = '${place}'`)
	);
	if (!named) return { unknown: 'place' };
	const [issued] = rowsOf<{ title: string }>(
		await engine.query(`SELECT title FROM policy WHERE policy_id = '${policy ?? ''}'`)
	);
	if (policy !== null && !issued) return { unknown: 'policy' };
	const rows = rowsOf<TemplateRow>(
		await engine.query(
			`WITH asked AS (
				SELECT DISTINCT place_code, indicator_id FROM (${neededSql})
				WHERE ${policy === null ? 'true' : `policy_id = '${policy}'`}
			), chosen AS (
				FROM asked WHERE place_code = '${place}'
				UNION ALL
				SELECT asked.* FROM asked JOIN place USING (place_code)
				WHERE parent = '${place}' AND NOT EXISTS (FROM asked WHERE place_code = '${place}')
			)
			SELECT place_code AS place, place.name AS "placeName", indicator_id AS id, indicator.name, unit, definition,
				last_year.value AS "lastYear"
			FROM chosen JOIN place USING (place_code) JOIN indicator USING (indicator_id) LEFT JOIN (
				SELECT place_code, indicator_id, any_value(value) AS value FROM figure
				WHERE year = ${Math.trunc(year) - 1} AND is_current AND provenance <> 'illustrative'
				GROUP BY ALL
			) AS last_year USING (place_code, indicator_id)
			ORDER BY place_code, indicator_id`
		)
	);
	return { ...request, placeName: named.name, policyTitle: issued?.title ?? null, rows };
}

/** The policies for which each place has a template, by its code. Throws EngineError. */
export async function templatePolicies(engine: Engine): Promise<Map<string, string[]>> {
	const rows = rowsOf<{ place_code: string; policy_id: string }>(
		await engine.query(
			`WITH needed AS (${neededSql})
			SELECT place_code, policy_id FROM needed
			UNION
			SELECT parent, policy_id FROM needed JOIN place USING (place_code)
			ORDER BY ALL`
		)
	);
	return new Map(
		[...Map.groupBy(rows, ({ place_code }) => place_code)].map(([place, list]) => [
			place,
			list.map(({ policy_id }) => policy_id)
		])
	);
}

/** What targets need of the places they bind, and of the parts of a total; what institutions report is no place's report. */
const neededSql = `SELECT policy_id, place_code, unnest(
		CASE WHEN numerator_id IS NULL AND growth_of IS NULL THEN [indicator_id] ELSE list_filter(
			[numerator_id, denominator_id, growth_of], part -> part IS NOT NULL
		) END
	) AS indicator_id
	FROM target JOIN target_place USING (target_id) JOIN indicator USING (indicator_id)
	WHERE standing IN ('bound', 'part') AND quantifier IS NULL`;
