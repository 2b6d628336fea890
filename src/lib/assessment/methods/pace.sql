-- 序时进度 by every light pack: the macros of the assessment, asked with the thresholds of each pack. pace_case holds
-- what they need of a case; growth, planned_growth and average_growth are in %, weight is what a full score is worth.
CREATE OR REPLACE TEMP VIEW judged_pace AS
WITH measured AS (
	SELECT
		pace_case.*,
		light_pack.pack_id,
		light_pack.measure,
		light_pack.scoring,
		light_pack.tells_worsening,
		on_pace_from,
		slightly_from,
		lead_in_pack(lead, light_pack.measure, path_kind, path_share) AS pack_lead,
		CASE WHEN is_way(path_kind) THEN (actual - baseline_value) / (goal - baseline_value) END AS progress_share,
		CASE WHEN goal <> 0 THEN actual / goal END AS completion
	FROM pace_case
	JOIN light_pack ON light_pack.method = 'pace'
		AND (pace_case.pack_asked IS NULL OR pace_case.pack_asked = light_pack.pack_id)
	LEFT JOIN light_threshold USING (pack_id)
),
judged AS (
	SELECT
		*,
		CASE
			WHEN actual IS NULL THEN 'no-report'
			WHEN measure = 'growth' THEN CASE
				WHEN growth IS NULL THEN 'no-growth'
				WHEN growth < 0 OR growth < planned_growth OR growth < average_growth THEN NULL
				WHEN planned_growth IS NULL THEN 'no-plan'
				WHEN average_growth IS NULL THEN 'no-average'
			END
			WHEN low_edge IS NULL AND high_edge IS NULL THEN 'no-threshold'
			WHEN NOT met AND recurrence = 'once' AND due_year IS NULL THEN 'no-due-date'
		END AS obstacle,
		-- All three answers of the rule on growth; below one of plan and average is enough for the middle one.
		CASE
			WHEN measure <> 'growth' THEN NULL
			WHEN growth < 0 THEN 'behind'
			WHEN growth < planned_growth OR growth < average_growth THEN 'slightly-behind'
			WHEN growth >= planned_growth AND growth >= average_growth THEN 'on-pace'
		END AS growth_light,
		light_of(
			actual, met, pack_lead, recurrence, year, due_year, path_kind, baseline_year,
			CASE WHEN tells_worsening THEN previous_actual END, low_edge, high_edge, step, on_pace_from, slightly_from
		) AS pace_light
	FROM measured
),
scored AS (
	SELECT
		judged.*,
		light_band.native AS band_native,
		light_band.is_open,
		CASE WHEN scoring = 'development-control' AND completion IS NOT NULL THEN weight * CASE
			WHEN toward > 0 THEN CASE WHEN actual < 0 THEN 0 ELSE least(1, completion) END
			WHEN toward < 0 THEN CASE WHEN completion > 2 THEN 0 ELSE 2 - completion END
		END END AS score
	FROM judged
	LEFT JOIN light_band
		ON light_band.pack_id = judged.pack_id
		AND CASE WHEN measure = 'growth' THEN light_band.light = growth_light
			ELSE pack_lead >= coalesce(from_lead, '-infinity'::DOUBLE) - 1e-9 AND (to_lead IS NULL OR pack_lead < to_lead - 1e-9) END
)
SELECT
	case_id,
	pack_id,
	CASE
		WHEN obstacle = 'no-report' THEN 'no-data'
		WHEN obstacle IS NOT NULL THEN 'not-evaluable'
		WHEN measure = 'growth' THEN CASE WHEN met THEN 'met' WHEN year >= due_year THEN 'missed' ELSE growth_light END
		ELSE pace_light
	END AS light,
	CASE WHEN obstacle IS NULL THEN coalesce(band_native, pace_light) END AS native,
	CASE WHEN obstacle IS NULL OR obstacle = 'no-due-date' THEN score END::DOUBLE AS score,
	coalesce(obstacle, CASE
		WHEN measure = 'growth' THEN 'against-plan-and-average'
		WHEN met THEN 'target-reached'
		WHEN pace_light = 'missed' THEN 'due-year-come'
		WHEN pace_light = 'baseline-only' THEN 'single-report'
		WHEN is_open THEN 'band-filled-in'
		WHEN pace_light = 'worsening' THEN 'moved-away'
		WHEN is_way(path_kind) THEN 'against-path'
		WHEN path_kind = 'held' THEN 'fell-below-baseline'
		ELSE 'against-promise'
	END) AS reason,
	MAP {
		'year': year::DOUBLE,
		'actual': actual,
		'baseline_year': CASE WHEN is_way(path_kind) OR path_kind = 'held' THEN baseline_year END::DOUBLE,
		'baseline_value': CASE WHEN is_way(path_kind) OR path_kind = 'held' THEN baseline_value END,
		'goal': goal,
		'due_year': due_year::DOUBLE,
		'time_share': time_share::DOUBLE,
		'path_share': path_share::DOUBLE,
		'progress_share': progress_share,
		'completion': completion,
		'lead': lead,
		'pack_lead': pack_lead,
		'on_pace_from': on_pace_from,
		'slightly_from': slightly_from,
		'path_value': CASE WHEN is_way(path_kind) THEN baseline_value + (goal - baseline_value) * path_share ELSE goal END,
		'gap_to_path': actual - CASE WHEN is_way(path_kind) THEN baseline_value + (goal - baseline_value) * path_share ELSE goal END,
		'gap_to_target': actual - goal,
		'growth': CASE WHEN measure = 'growth' THEN growth END,
		'planned_growth': CASE WHEN measure = 'growth' THEN planned_growth END,
		'average_growth': CASE WHEN measure = 'growth' THEN average_growth END,
		'weight': CASE WHEN scoring IS NOT NULL THEN weight END::DOUBLE
	} AS numbers
FROM scored;
