-- Every place with itself and all places above it.
CREATE OR REPLACE TEMP TABLE lies_in AS
WITH RECURSIVE upward AS (
	SELECT place_code, place_code AS within FROM place
	UNION
	SELECT upward.place_code, place.parent
	FROM upward
	JOIN place ON place.place_code = upward.within
	WHERE place.parent <> ''
)
FROM upward;
