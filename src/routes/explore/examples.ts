import type { Language } from '$lib/text';

export interface Example {
	id: string;
	title: Record<Language, string>;
	sql: string;
}

/** Queries a planner asks every year; the first one stands in the editor of a fresh page. */
export const examples: Example[] = [
	{
		id: 'lights-by-place',
		title: { zh: '各市 2025 年灯号一览', en: 'Lights of every city in 2025' },
		sql: `SELECT place.short_name AS 地区, target.title AS 目标, light AS 灯号, actual AS 实际,
  path_value AS 序时值, target_value AS 目标值, target.unit AS 单位, illustrative
FROM assessment
JOIN place USING (place_code)
JOIN target USING (target_id)
WHERE assessment.year = 2025 AND basis = 'all' AND standing = 'bound' AND place.level = 'prefecture'
ORDER BY place_code, target_id`
	},
	{
		id: 'light-counts',
		title: { zh: '各市各灯有几项', en: 'How many of each light a city has' },
		sql: `SELECT place.short_name AS 地区, count(*) AS 目标数,
  count(*) FILTER (light IN ('met', 'on-pace')) AS 达标或正常,
  count(*) FILTER (light IN ('slightly-behind', 'behind', 'worsening', 'missed')) AS 落后,
  count(*) FILTER (light = 'no-data') AS 无数据,
  bool_or(illustrative) AS illustrative
FROM assessment
JOIN place USING (place_code)
WHERE year = 2025 AND basis = 'all' AND standing = 'bound' AND place.level = 'prefecture'
GROUP BY ALL
ORDER BY 落后 DESC`
	},
	{
		id: 'worse',
		title: { zh: '较上年变差的目标', en: 'Targets that got worse since the year before' },
		sql: `SELECT year AS 年份, place.short_name AS 地区, target.title AS 目标,
  previous_light AS 上年灯号, light AS 灯号, actual AS 实际, gap_to_path AS 距序时, illustrative
FROM assessment
JOIN place USING (place_code)
JOIN target USING (target_id)
WHERE change = 'worse' AND basis = 'all'
ORDER BY year DESC, place_code`
	},
	{
		id: 'not-reported',
		title: { zh: '未报送清单', en: 'Figures nobody has reported' },
		sql: `SELECT year AS 年份, place.short_name AS 地区, target.title AS 目标, indicator.name AS 应报指标, reason AS 原因
FROM assessment
JOIN place USING (place_code)
JOIN target USING (target_id)
JOIN indicator USING (indicator_id)
WHERE light = 'no-data' AND basis = 'reported' AND standing = 'bound'
ORDER BY year DESC, place_code`
	},
	{
		id: 'farthest',
		title: { zh: '距离目标最远的十个', en: 'The ten farthest from their target' },
		sql: `SELECT place.short_name AS 地区, target.title AS 目标, actual AS 实际, target_value AS 目标值,
  round(progress_share * 100, 1) AS 完成百分比, round(lead * 100, 1) AS 领先百分点, light AS 灯号, illustrative
FROM assessment
JOIN place USING (place_code)
JOIN target USING (target_id)
WHERE basis = 'all' AND standing = 'bound' AND lead IS NOT NULL
QUALIFY year = max(year) OVER (PARTITION BY target_id, place_code)
ORDER BY lead
LIMIT 10`
	},
	{
		id: 'growth',
		title: { zh: '某指标的年度同比', en: 'Year-on-year change of an indicator' },
		sql: `SELECT place.short_name AS 地区, indicator.name AS 指标, year AS 年份, value AS 数值,
  round(100 * (value / lag(value) OVER earlier - 1), 2) AS 同比百分比, provenance
FROM figure
JOIN place USING (place_code)
JOIN indicator USING (indicator_id)
WHERE indicator_id = (SELECT mode(indicator_id) FROM figure)
WINDOW earlier AS (PARTITION BY place_code, vintage ORDER BY year, revision)
ORDER BY place_code, year`
	},
	{
		id: 'pace',
		title: { zh: '今后每年需要多少，最近每年做到多少', en: 'Pace required against recent pace' },
		sql: `SELECT place.short_name AS 地区, target.title AS 目标, due_year AS 目标年份,
  required_pace AS 每年需要, recent_pace AS 最近每年, round(recent_pace / required_pace, 2) AS 速度比,
  light AS 灯号, illustrative
FROM (SELECT * EXCLUDE (due_year) FROM assessment)
JOIN place USING (place_code)
JOIN target USING (target_id)
WHERE year = 2025 AND basis = 'all' AND required_pace <> 0
ORDER BY 速度比 NULLS FIRST`
	},
	{
		id: 'by-zone',
		title: { zh: '按片区汇总', en: 'Roll-up by zone' },
		sql: `SELECT zone.name AS 片区, count(DISTINCT place_code) AS 地区数, count(*) AS 目标数,
  count(*) FILTER (light IN ('met', 'on-pace')) AS 达标或正常,
  round(100 * count(*) FILTER (light IN ('met', 'on-pace'))
    / nullif(count(*) FILTER (light NOT IN ('no-data', 'not-evaluable', 'not-applicable')), 0), 1) AS 达标率,
  bool_or(illustrative) AS illustrative
FROM assessment
JOIN zone_place USING (place_code)
JOIN zone USING (zone_id)
WHERE year = 2025 AND basis = 'all' AND standing = 'bound'
GROUP BY ALL
ORDER BY 达标率 DESC NULLS LAST`
	},
	{
		id: 'sources',
		title: { zh: '数据出处', en: 'Where the figures come from' },
		sql: `SELECT source AS 出处, provenance, count(*) AS 数据条数, count(DISTINCT place_code) AS 地区数,
  min(year) AS 最早, max(year) AS 最晚
FROM figure
GROUP BY ALL
ORDER BY 数据条数 DESC`
	},
	{
		id: 'illustrative',
		title: { zh: '哪些数是示例数据', en: 'Which figures are illustrative' },
		sql: `SELECT indicator.name AS 指标, provenance, count(*) AS 数据条数,
  count(DISTINCT place_code) AS 地区数, min(year) AS 最早, max(year) AS 最晚
FROM figure
JOIN indicator USING (indicator_id)
WHERE provenance = 'illustrative'
GROUP BY ALL
ORDER BY 指标`
	},
	{
		id: 'revised',
		title: { zh: '修订过的数', en: 'Figures that were revised' },
		sql: `SELECT place.short_name AS 地区, indicator.name AS 指标, year AS 年份, revision AS 修订次数,
  value AS 数值, lag(value) OVER revisions AS 修订前, state AS 状态, provenance, figure.source AS 出处
FROM figure
JOIN place USING (place_code)
JOIN indicator USING (indicator_id)
WINDOW revisions AS (PARTITION BY place_code, indicator_id, year ORDER BY revision)
QUALIFY max(revision) OVER (PARTITION BY place_code, indicator_id, year) > 0
ORDER BY place_code, indicator_id, year, revision`
	}
];
