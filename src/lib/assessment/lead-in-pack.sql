-- What a pack measures: points of the whole way, or the shortfall relative to what should be done by now.
CREATE OR REPLACE TEMP MACRO lead_in_pack(lead, measure, path_kind, path_share) AS
	CASE WHEN measure = 'relative' AND is_way(path_kind) THEN CASE WHEN path_share > 0 THEN lead / path_share ELSE lead END ELSE lead END;
