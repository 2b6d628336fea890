-- Cases that somebody asks about, from asked_case and asked_point, as the methods read them.
CREATE OR REPLACE TEMP TABLE method_point AS
SELECT case_id, year, value, lower, upper, se, count, denominator
FROM asked_point
WHERE value IS NOT NULL;

CREATE OR REPLACE TEMP TABLE method_case AS
SELECT
	case_id,
	CASE direction WHEN 'up' THEN 1 WHEN 'down' THEN -1 ELSE 0 END AS direction,
	target,
	due AS due_year,
	limit_value,
	CASE WHEN limit_value > 0 THEN limit_value END AS scale,
	limit_value AS lower_bound,
	base_asked,
	optimum,
	green,
	red,
	CASE comparator
		WHEN 'at-least' THEN target
		WHEN 'more-than' THEN target
		WHEN 'about' THEN CASE WHEN direction <> 'down' THEN target - abs(target) * about_relative_tolerance END
	END AS low_edge,
	CASE comparator
		WHEN 'at-most' THEN target
		WHEN 'less-than' THEN target
		WHEN 'about' THEN CASE WHEN direction = 'down' THEN target + abs(target) * about_relative_tolerance END
	END AS high_edge,
	comparator IN ('more-than', 'less-than') AS strict
FROM asked_case
CROSS JOIN (SELECT about_relative_tolerance FROM light_pack WHERE pack_id = 'default');
