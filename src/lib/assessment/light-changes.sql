-- Which lights differ between `lights_before` and `lights_after`, the worse ones first?
CREATE OR REPLACE TEMP TABLE light_change AS
WITH changed AS (
	SELECT
		target_id,
		place_code,
		nullif(institution_id, '') AS institution_id,
		year,
		coalesce(later.standing, earlier.standing) AS standing,
		earlier.light AS light_before,
		later.light AS light_after,
		earlier.actual AS actual_before,
		later.actual AS actual_after,
		later.reason AS reason_after,
		CASE
			WHEN light_rank(later.light) > light_rank(earlier.light) THEN 'better'
			WHEN light_rank(later.light) < light_rank(earlier.light) THEN 'worse'
			WHEN light_rank(earlier.light) IS NULL AND light_rank(later.light) IS NOT NULL THEN 'newly-judged'
			WHEN light_rank(earlier.light) IS NOT NULL AND light_rank(later.light) IS NULL THEN 'no-longer-judged'
			ELSE 'other'
		END AS change
	FROM lights_before AS earlier
	FULL JOIN lights_after AS later USING (target_id, place_code, institution_id, year)
	WHERE earlier.light IS DISTINCT FROM later.light
)
SELECT *, row_number() OVER (
	ORDER BY list_position(['worse', 'no-longer-judged', 'better', 'newly-judged', 'other'], change), target_id, place_code, institution_id, year
) AS position
FROM changed;
