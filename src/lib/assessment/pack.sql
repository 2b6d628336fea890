-- The thresholds of each light pack: from which lead a light is earned, its lowest band counting.
CREATE OR REPLACE TEMP TABLE light_threshold AS
SELECT
	pack_id,
	min(from_lead) FILTER (light = 'on-pace') AS on_pace_from,
	coalesce(min(from_lead) FILTER (light = 'slightly-behind'), min(from_lead) FILTER (light = 'on-pace')) AS slightly_from
FROM light_band
GROUP BY pack_id;
