import { rowsOf, type Engine } from '../../engine/engine';

/** What a template is asked for. */
export interface TemplateRequest {
	/** Six digits. */
	place: string;
	year: number;
	/** One policy's indicators; those of every policy when null. */
	policy: string | null;
}

/** One line of a template: an indicator to be reported. */
export interface TemplateRow {
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

/**
 * The indicators that a place has to report for a policy, with last year's figures: those that its targets judge, and in
 * place of a computed one what it is computed from. Undefined for an unknown place or policy. Throws EngineError.
 */
export async function templateContent(
	engine: Engine,
	request: TemplateRequest
): Promise<TemplateContent | undefined> {
	const { place, year, policy } = request;
	if (!/^\d{6}$/.test(place) || !Number.isInteger(year) || (policy !== null && !/^[a-z0-9-]+$/.test(policy)))
		return undefined;
	const [named] = rowsOf<{ name: string }>(
		await engine.query(`SELECT name FROM place WHERE place_code = '${place}'`)
	);
	const [issued] = rowsOf<{ title: string }>(
		await engine.query(`SELECT title FROM policy WHERE policy_id = '${policy ?? ''}'`)
	);
	if (!named || (policy !== null && !issued)) return undefined;
	const rows = rowsOf<TemplateRow>(
		await engine.query(
			`WITH judged AS (
				SELECT DISTINCT indicator.* FROM target JOIN target_place USING (target_id) JOIN indicator USING (indicator_id)
				WHERE place_code = '${place}' ${policy === null ? '' : `AND policy_id = '${policy}'`}
			), reported AS (
				SELECT indicator_id FROM judged WHERE numerator_id IS NULL AND growth_of IS NULL
				UNION SELECT unnest([numerator_id, denominator_id, growth_of]) FROM judged
			)
			SELECT indicator_id AS id, name, unit, definition, last_year.value AS "lastYear"
			FROM reported JOIN indicator USING (indicator_id) LEFT JOIN (
				SELECT indicator_id, any_value(value) AS value FROM figure
				WHERE place_code = '${place}' AND year = ${year - 1} AND is_current AND provenance <> 'illustrative'
				GROUP BY indicator_id
			) AS last_year USING (indicator_id)
			ORDER BY indicator_id`
		)
	);
	return { ...request, placeName: named.name, policyTitle: issued?.title ?? null, rows };
}
