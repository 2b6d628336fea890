-- Fingertips' comparison of one value with a target, a range, last year or a benchmark, by value or by confidence
-- limits: 'Better', 'Same', 'Worse', or 'None' where nothing can be said. Source: ukhsa-collaboration/fingertips-open,
-- AnalysisTest/*TargetComparerTest.cs; the edges are theirs. `polarity` is +1 high is good, -1 low is good, 0 no judgement.
CREATE OR REPLACE TEMP MACRO value_against_target(value, aim, polarity) AS
	CASE WHEN value IS NULL OR aim IS NULL OR polarity = 0 THEN 'None' WHEN polarity * (value - aim) >= 0 THEN 'Better' ELSE 'Worse' END;

-- Limits that touch the target are on its wrong side.
CREATE OR REPLACE TEMP MACRO limits_against_target(lower_limit, upper_limit, aim, polarity) AS
	CASE
		WHEN lower_limit IS NULL OR upper_limit IS NULL OR aim IS NULL OR polarity = 0 THEN NULL
		WHEN polarity > 0 THEN CASE WHEN lower_limit > aim THEN 1 WHEN upper_limit <= aim THEN -1 ELSE 0 END
		ELSE CASE WHEN upper_limit < aim THEN 1 WHEN lower_limit >= aim THEN -1 ELSE 0 END
	END;

CREATE OR REPLACE TEMP MACRO comparison_word(told) AS
	CASE told WHEN 1 THEN 'Better' WHEN 0 THEN 'Same' WHEN -1 THEN 'Worse' ELSE 'None' END;

-- Between the two limits is amber, the lower one included; the upper one already lies beyond.
CREATE OR REPLACE TEMP MACRO value_against_range(value, lower_limit, upper_limit, polarity) AS
	CASE
		WHEN lower_limit > upper_limit THEN error('lower limit cannot be greater than upper limit')
		WHEN value IS NULL OR polarity = 0 THEN 'None'
		WHEN value < lower_limit THEN CASE WHEN polarity > 0 THEN 'Worse' ELSE 'Better' END
		WHEN value < upper_limit THEN 'Same'
		ELSE CASE WHEN polarity > 0 THEN 'Better' ELSE 'Worse' END
	END;

-- A benchmark outside the limits is told from the value.
CREATE OR REPLACE TEMP MACRO limits_against_benchmark(lower_limit, upper_limit, benchmark, polarity) AS
	CASE
		WHEN lower_limit IS NULL OR upper_limit IS NULL OR benchmark IS NULL OR polarity = 0 THEN 'None'
		WHEN upper_limit < benchmark THEN CASE WHEN polarity > 0 THEN 'Worse' ELSE 'Better' END
		WHEN lower_limit > benchmark THEN CASE WHEN polarity > 0 THEN 'Better' ELSE 'Worse' END
		ELSE 'Same'
	END;

-- Wilson's limits of a proportion of `denominator` at z around a benchmark proportion.
CREATE OR REPLACE TEMP MACRO control_limit(benchmark, denominator, z, side) AS
	(2 * denominator * benchmark + z * z + side * z * sqrt(z * z + 4 * denominator * benchmark * (1 - benchmark))) / (2 * (denominator + z * z));

-- A proportion outside the benchmark's control limits is told from it.
CREATE OR REPLACE TEMP MACRO proportion_against_benchmark(value, denominator, benchmark, z, polarity) AS
	CASE
		WHEN value < control_limit(benchmark, denominator, z, -1) THEN CASE WHEN polarity > 0 THEN 'Worse' ELSE 'Better' END
		WHEN value > control_limit(benchmark, denominator, z, 1) THEN CASE WHEN polarity > 0 THEN 'Better' ELSE 'Worse' END
		ELSE 'Same'
	END;
