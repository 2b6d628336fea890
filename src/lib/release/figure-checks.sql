-- What is wrong with the raw figures, at most a hundred faults, by file and line.
WITH checked AS (
	SELECT
		raw.*,
		place.place_code IS NULL AND institution.institution_id IS NULL AS bad_place,
		indicator.indicator_id IS NULL AS bad_indicator,
		coalesce(try_cast(raw.year AS INTEGER) NOT BETWEEN 1949 AND 2100, true) AS bad_year,
		raw.state NOT IN ('final', 'provisional', 'estimated', 'revised', 'suppressed', 'missing') AS bad_state,
		raw.provenance NOT IN ('official', 'compiled', 'illustrative')
			OR (raw.provenance = 'illustrative') <> (raw.submission IS NULL AND contains(raw.file, 'illustrative')) AS bad_provenance,
		coalesce(reported.dimension <> kept.dimension, true) AS bad_unit,
		(coalesce(raw.value, '') = '') <> (raw.state IN ('missing', 'suppressed')) AS bad_absence,
		coalesce(raw.value, '') <> '' AND CASE WHEN indicator.scale_id IS NULL
			THEN try_cast(raw.value AS DOUBLE) IS NULL OR NOT isfinite(try_cast(raw.value AS DOUBLE))
			ELSE scale_step.rank IS NULL
		END AS bad_value,
		coalesce(raw.vintage, '') <> '' AND vintage.vintage IS NULL AS bad_vintage,
		coalesce(try_cast(raw.revision AS INTEGER) < 0, true) AS bad_revision
	FROM raw_figure AS raw
	LEFT JOIN place ON place.place_code = raw.place
	LEFT JOIN institution ON institution.institution_id = raw.place
	LEFT JOIN indicator ON indicator.indicator_id = raw.indicator
	LEFT JOIN unit AS reported ON reported.symbol = raw.unit
	LEFT JOIN unit AS kept ON kept.symbol = indicator.unit
	LEFT JOIN scale_step ON scale_step.scale_id = indicator.scale_id AND scale_step.label = raw.value
	LEFT JOIN vintage ON vintage.vintage = raw.vintage
),
fault AS (
	SELECT file, line, 'place' AS code, place AS value FROM checked WHERE bad_place
	UNION ALL SELECT file, line, 'indicator', indicator FROM checked WHERE bad_indicator
	UNION ALL SELECT file, line, 'year', year FROM checked WHERE bad_year
	UNION ALL SELECT file, line, 'state', state FROM checked WHERE bad_state
	UNION ALL SELECT file, line, 'provenance', provenance FROM checked WHERE bad_provenance
	UNION ALL SELECT file, line, 'unit', unit FROM checked WHERE bad_unit AND NOT bad_indicator
	UNION ALL SELECT file, line, 'absent', value FROM checked WHERE bad_absence
	UNION ALL SELECT file, line, 'value', value FROM checked WHERE bad_value AND NOT bad_indicator
	UNION ALL SELECT file, line, 'vintage', vintage FROM checked WHERE bad_vintage
	UNION ALL SELECT file, line, 'revision', revision FROM checked WHERE bad_revision
	UNION ALL
	(SELECT file, line, 'duplicate', concat_ws(' ', place, indicator, year)
	FROM raw_figure
	QUALIFY row_number() OVER (PARTITION BY place, indicator, year, vintage, revision, provenance = 'illustrative' ORDER BY file, line) > 1)
)
SELECT fault.*, submission, sheet, cell
FROM fault
LEFT JOIN (SELECT file, line, submission, sheet, cell FROM raw_figure WHERE submission IS NOT NULL) USING (file, line)
ORDER BY file, line LIMIT 100;
