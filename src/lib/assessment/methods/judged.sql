-- What every method but the assessment's own says of the open promises, with each number behind it.
CREATE OR REPLACE TEMP VIEW methods_judged AS
WITH said AS (
	SELECT case_id, 'pace' AS method, pack_id, light, native, score, reason, numbers FROM judged_pace WHERE pack_id <> 'default'
	UNION ALL SELECT case_id, 'open-sdg', NULL, light, native, score, reason, numbers FROM judged_open_sdg
	UNION ALL SELECT case_id, 'eustat', NULL, light, native, score, reason, numbers FROM judged_eustat
	UNION ALL SELECT case_id, 'healthy-people', NULL, light, native, score, reason, numbers FROM judged_healthy_people
	UNION ALL SELECT case_id, 'sdg-index', NULL, light, native, score, reason, numbers FROM judged_sdg_index
	UNION ALL SELECT case_id, 'triple-billion', NULL, light, native, score, reason, numbers FROM judged_triple_billion
	UNION ALL SELECT case_id, 'un-chart', NULL, light, native, score, reason, numbers FROM judged_un_chart
	UNION ALL SELECT case_id, 'escap', NULL, light, native, score, reason, numbers FROM judged_escap
	UNION ALL SELECT case_id, 'fingertips-trend', NULL, light, native, score, reason, numbers FROM judged_fingertips_trend
)
SELECT
	basis,
	said.method,
	said.pack_id,
	target_id,
	place_code,
	open_year.year::SMALLINT AS year,
	said.light,
	said.native,
	said.score,
	said.reason,
	said.numbers
FROM said
JOIN open_year USING (case_id);
