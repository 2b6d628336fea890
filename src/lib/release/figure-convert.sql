-- Checked raw figures become figures in the indicators' units; a grade becomes its rank on the scale.
INSERT INTO figure
SELECT
	raw.place,
	raw.indicator,
	raw.year::SMALLINT,
	CASE
		WHEN indicator.scale_id IS NOT NULL THEN scale_step.rank
		WHEN reported.factor = kept.factor THEN try_cast(raw.value AS DOUBLE)
		WHEN reported.factor > kept.factor THEN try_cast(raw.value AS DOUBLE) * (reported.factor / kept.factor)
		ELSE try_cast(raw.value AS DOUBLE) / (kept.factor / reported.factor)
	END,
	nullif(raw.value, ''),
	raw.unit,
	raw.state,
	raw.provenance,
	coalesce(raw.vintage, ''),
	raw.revision::SMALLINT,
	coalesce(raw.source, ''),
	nullif(raw.note, ''),
	raw.file,
	CASE WHEN raw.submission IS NULL THEN raw.line END,
	raw.submission,
	raw.sheet,
	raw.cell
FROM raw_figure AS raw
JOIN indicator ON indicator.indicator_id = raw.indicator
JOIN unit AS reported ON reported.symbol = raw.unit
JOIN unit AS kept ON kept.symbol = indicator.unit
LEFT JOIN scale_step ON scale_step.scale_id = indicator.scale_id AND scale_step.label = raw.value
ORDER BY raw.place, raw.indicator, raw.year, raw.vintage, raw.revision, raw.provenance;
DROP TABLE raw_figure;
