-- Does a candidate come first (优先条件)? Of each group of merits one is enough, and every group must hold. What is not
-- stated of a candidate is unknown. `candidate` names the candidates, `candidate_merit` and `candidate_standing` hold what
-- is stated of them.
CREATE OR REPLACE TEMP TABLE priority_group_answer AS
WITH tested AS (
	SELECT
		candidate_id,
		priority_merit.priority_id,
		priority_merit.group_number,
		priority_merit.position,
		CASE
			WHEN priority_merit.standing IS NOT NULL THEN stands.holds
			WHEN measured.value IS NOT NULL THEN is_met(
				measured.value,
				CASE WHEN comparator IN ('at-least', 'more-than') THEN priority_merit.value END,
				CASE WHEN comparator IN ('at-most', 'less-than') THEN priority_merit.value END,
				comparator IN ('more-than', 'less-than')
			)
		END AS holds
	FROM candidate
	CROSS JOIN priority_merit
	LEFT JOIN candidate_merit AS measured USING (candidate_id, indicator_id)
	LEFT JOIN candidate_standing AS stands USING (candidate_id, standing)
)
SELECT
	candidate_id,
	priority_id,
	group_number,
	CASE WHEN bool_or(coalesce(holds, false)) THEN true WHEN bool_or(holds IS NULL) THEN NULL ELSE false END AS holds,
	min(position) FILTER (holds) AS carried_by,
	-- The merits that would still carry the group, by position; none where it is carried already.
	CASE WHEN NOT bool_or(coalesce(holds, false))
		THEN string_agg(position::VARCHAR, ',' ORDER BY position) FILTER (holds IS NULL)
	END AS not_stated
FROM tested
GROUP BY candidate_id, priority_id, group_number;

CREATE OR REPLACE TEMP TABLE priority_answer AS
SELECT
	candidate_id,
	priority_id,
	CASE WHEN bool_or(NOT coalesce(holds, true)) THEN false WHEN bool_or(holds IS NULL) THEN NULL ELSE true END AS holds
FROM priority_group_answer
GROUP BY candidate_id, priority_id;
