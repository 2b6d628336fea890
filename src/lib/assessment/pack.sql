-- The thresholds of each light pack: from which lead a light is earned, its lowest band counting.
CREATE OR REPLACE TEMP TABLE light_threshold AS
SELECT
	pack_id,
	min(from_lead) FILTER (light = 'on-pace') AS on_pace_from,
	coalesce(min(from_lead) FILTER (light = 'slightly-behind'), min(from_lead) FILTER (light = 'on-pace')) AS slightly_from
FROM light_band
GROUP BY pack_id;

-- What a pack measures: points of the whole way, or the shortfall relative to what should be done by now.
CREATE OR REPLACE TEMP MACRO lead_in_pack(lead, measure, path_kind, path_share) AS
	CASE WHEN measure = 'relative' AND is_way(path_kind) THEN CASE WHEN path_share > 0 THEN lead / path_share ELSE lead END ELSE lead END;
