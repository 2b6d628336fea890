-- The SDG Index of 2018: a value between the lower bound (0) and the optimum (100), its colour, and the arrow of its
-- trend. Source: Sachs et al., SDG Index and Dashboards Report 2018, methodology p. 8-10, 17-20 and Annex 4.
-- lower_bound is what scores 0. Without one the values are scores already, and the target is the green threshold.
CREATE OR REPLACE TEMP MACRO index_score(value, lower_bound, optimum) AS
	least(100, greatest(0, 100 * (value - lower_bound) / (optimum - lower_bound)));

-- 0 at the lower bound, 1 at the red threshold, 2 at the green one, 3 at the optimum, straight between them.
CREATE OR REPLACE TEMP MACRO dashboard_scale(value, lower_bound, red, green, optimum) AS
	CASE
		WHEN (value - lower_bound) * sign(optimum - lower_bound) <= 0 THEN 0
		WHEN (value - red) * sign(optimum - lower_bound) < 0 THEN (value - lower_bound) / (red - lower_bound)
		WHEN (value - green) * sign(optimum - lower_bound) < 0 THEN 1 + (value - red) / (green - red)
		WHEN (value - optimum) * sign(optimum - lower_bound) < 0 THEN 2 + (value - green) / (optimum - green)
		ELSE 3
	END;

CREATE OR REPLACE TEMP MACRO dashboard_colour(scaled) AS
	CASE WHEN scaled >= 2 THEN 'green' WHEN scaled >= 1.5 THEN 'yellow' WHEN scaled >= 1 THEN 'orange' WHEN scaled IS NOT NULL THEN 'red' END;
