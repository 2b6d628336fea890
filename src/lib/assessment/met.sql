-- When a value is within the edges that have to be reached; a difference of a rounding error is none.
CREATE OR REPLACE TEMP MACRO is_met(value, low_edge, high_edge, strict) AS
	CASE WHEN strict
		THEN coalesce(value > low_edge + 1e-9 * greatest(1, abs(low_edge)), true)
			AND coalesce(value < high_edge - 1e-9 * greatest(1, abs(high_edge)), true)
		ELSE coalesce(value >= low_edge - 1e-9 * greatest(1, abs(low_edge)), true)
			AND coalesce(value <= high_edge + 1e-9 * greatest(1, abs(high_edge)), true)
	END;

CREATE OR REPLACE TEMP MACRO distance_to_promise(value, low_edge, high_edge) AS
	greatest(0, coalesce(low_edge - value, 0), coalesce(value - high_edge, 0));
