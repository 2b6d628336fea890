-- What no method disagrees about: a promise that is kept, and one whose year has come and is not kept.
CREATE OR REPLACE TEMP MACRO light_by(is_reached, current_year, due_year, light) AS
	CASE WHEN is_reached THEN 'met' WHEN current_year >= due_year AND is_reached IS NOT NULL AND light NOT IN ('no-data', 'not-evaluable') THEN 'missed' ELSE light END;
