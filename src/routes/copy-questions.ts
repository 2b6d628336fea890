/** What to ask in Explore instead of the choices that a page of a static copy does not offer, by the page's route. */
const questions: Record<string, string> = {
	'/tasks': `SELECT commitment.title AS 任务, year AS 年份, status AS 状态, reason AS 理由, illustrative
FROM commitment_state JOIN commitment USING (commitment_id)
WHERE basis = 'all' AND year = (SELECT max(year) FROM commitment_state)
ORDER BY commitment_id`,
	'/institutions': `SELECT institution.name AS 机构, target.title AS 目标, year AS 年份, light AS 灯号, actual AS 实际, illustrative
FROM institution_assessment
JOIN institution USING (institution_id)
JOIN target USING (target_id)
WHERE basis = 'all' AND year = (SELECT max(year) FROM institution_assessment)
ORDER BY institution_id, target_id`,
	'/quality': `SELECT severity AS 程度, check_id AS 检查, place.short_name AS 地区, indicator_id AS 指标, year AS 年份, value AS 数值, reason AS 理由
FROM quality_finding LEFT JOIN place USING (place_code)
WHERE basis = 'all'
ORDER BY severity, check_id, place_code`,
	'/scores': `SELECT composite.title AS 考核, subject_id AS 对象, year AS 年份, score AS 得分, rank AS 名次, composite_score.illustrative
FROM composite_score JOIN composite USING (composite_id)
WHERE basis = 'all'
ORDER BY composite_id, year DESC, rank`,
	'/methods': `SELECT method, target_id, place.short_name AS 地区, year AS 年份, light AS 灯号, reason AS 理由
FROM method_assessment JOIN place USING (place_code)
WHERE basis = 'all' AND year = (SELECT max(year) FROM assessment)
ORDER BY target_id, place_code, method`,
	'/reports': `SELECT year AS 年份, light AS 灯号, count(*) AS 项数, bool_or(illustrative) AS illustrative
FROM assessment WHERE basis = 'all' AND standing = 'bound'
GROUP BY ALL ORDER BY year DESC, 项数 DESC`,
	'/policies/contradictions': `SELECT kind AS 种类, about AS 关于, title AS 题目, reading AS 读法 FROM finding ORDER BY finding_id`,
	'/targets/[id]/outlook': `SELECT target_id, place.short_name AS 地区, year AS 年份, due_year AS 期限, actual AS 实际, required_pace AS 每年需要, illustrative
FROM outlook JOIN place USING (place_code)
WHERE basis = 'all' AND target_id = '{id}'
ORDER BY year DESC, place_code`,
	'/targets/[id]/methods': `SELECT method, place.short_name AS 地区, year AS 年份, light AS 灯号, reason AS 理由
FROM method_assessment JOIN place USING (place_code)
WHERE basis = 'all' AND target_id = '{id}'
ORDER BY year DESC, place_code, method`,
	'/targets/[id]/parts': `SELECT key, place.short_name AS 地区, year AS 年份, part, actual, gap, illustrative
FROM allocation_assessment JOIN place USING (place_code)
WHERE basis = 'all' AND target_id = '{id}'
ORDER BY key, year DESC, place_code`,
	'/institutions/[id]': `SELECT target_id, year, light, actual, illustrative FROM institution_assessment
WHERE basis = 'all' AND institution_id = '{id}' ORDER BY year DESC, target_id`,
	'/policies/[id]': `SELECT target.title AS 目标, place.short_name AS 地区, year AS 年份, light AS 灯号, actual AS 实际, illustrative
FROM assessment JOIN target USING (target_id) JOIN place USING (place_code)
WHERE basis = 'all' AND policy_id = '{id}' ORDER BY year DESC, target_id, place_code`,
	'/scores/[id]': `SELECT subject_id AS 对象, year AS 年份, normalisation, weighting, aggregation, score AS 得分, rank AS 名次, illustrative
FROM composite_score WHERE basis = 'all' AND composite_id = '{id}' ORDER BY year DESC, rank`,
	'/reports/[year]': `SELECT place.short_name AS 地区, target.title AS 目标, light AS 灯号, actual AS 实际, illustrative
FROM assessment JOIN target USING (target_id) JOIN place USING (place_code)
WHERE basis = 'all' AND standing = 'bound' AND year = {year} ORDER BY place_code, target_id`,
	'/wall': `SELECT light AS 灯号, count(*) AS 项数, bool_or(illustrative) AS illustrative
FROM assessment WHERE basis = 'all' AND standing = 'bound' AND year = (SELECT max(year) FROM assessment)
GROUP BY ALL ORDER BY 项数 DESC`
};

/** The query for a page of a route with these parameters; undefined where the page has no choices. */
export function questionFor(
	route: string | null,
	parameters: Partial<Record<string, string>>
): string | undefined {
	return questions[route ?? '']?.replace(/\{(\w+)\}/g, (_, name: string) =>
		(parameters[name] ?? '').replaceAll("'", "''")
	);
}
