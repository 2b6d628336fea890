-- How much of the way from the baseline to the goal should be behind us when a share of the time has gone.
-- linear: as much as the time; compound: at one yearly rate; steps: up to the newest milestone of the plan.
CREATE OR REPLACE TEMP MACRO is_way(path_kind) AS path_kind IN ('linear', 'compound', 'steps');

CREATE OR REPLACE TEMP MACRO time_share_of(year, baseline_year, due_year) AS
	least(1.0, greatest(0.0, (year - baseline_year) / (due_year - baseline_year)));

CREATE OR REPLACE TEMP MACRO path_share_of(path_kind, baseline_value, goal, time_share, milestone) AS
	CASE path_kind
		WHEN 'compound' THEN (baseline_value * power(goal / baseline_value, time_share) - baseline_value) / (goal - baseline_value)
		WHEN 'steps' THEN CASE WHEN time_share >= 1 THEN 1.0 ELSE (coalesce(milestone, baseline_value) - baseline_value) / (goal - baseline_value) END
		WHEN 'linear' THEN time_share
	END;

-- A yearly rate leads from one value to another only on one side of zero; otherwise the way is straight, and says so.
CREATE OR REPLACE TEMP MACRO way_of(shape, baseline_value, goal) AS
	CASE WHEN shape = 'compound' AND (baseline_value * goal) <= 0 THEN 'linear' ELSE coalesce(shape, 'linear') END;
