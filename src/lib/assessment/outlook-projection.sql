-- Where the reports point: a straight line through the newest points of one series, on a scale that keeps to the bounds
-- of the measure, with the interval in which a further report falls four times out of five.

-- 90 % quantiles of Student's t: with as many to the other side 80 % lie between. Abramowitz and Stegun, table 26.10.
CREATE OR REPLACE TEMP TABLE student_t AS
FROM (VALUES
	(2, 1.885618083164), (3, 1.637744353696), (4, 1.533206274059), (5, 1.475884048824),
	(6, 1.439755747265), (7, 1.414923927608), (8, 1.396815309744)
) AS quantiles (freedom, quantile);

-- The ten newest points in the series of the judged year, that year among them.
CREATE OR REPLACE TEMP TABLE projection_point AS
SELECT
	looks_ahead.basis,
	looks_ahead.subject,
	looks_ahead.year,
	kind,
	minimum,
	maximum,
	step,
	past.year - looks_ahead.year AS ahead,
	past.year AS point_year,
	past.value,
	past.illustrative
FROM looks_ahead
JOIN past
	ON past.basis = looks_ahead.basis
	AND past.subject = looks_ahead.subject
	AND past.year <= looks_ahead.year
	AND past.vintage = looks_ahead.actual_vintage
WHERE reason IS NULL
QUALIFY row_number() OVER (PARTITION BY looks_ahead.basis, looks_ahead.subject, looks_ahead.year ORDER BY past.year DESC) <= 10;

-- Shares move on the logit scale between their bounds, positive amounts and rates on the log scale, counts and grades
-- in whole steps, everything else as it is.
CREATE OR REPLACE TEMP MACRO model_of(kind, minimum, maximum, lowest) AS
	CASE
		WHEN kind IN ('count', 'grade') THEN 'whole'
		WHEN kind = 'share' OR (kind <> 'years' AND minimum = 0 AND maximum = 100) THEN 'logit'
		WHEN kind IN ('amount', 'rate') AND lowest > 0 THEN 'log-linear'
		ELSE 'linear'
	END;
-- The logit of a bound is infinite: a value within half a step of it is put there, and put back in the end.
CREATE OR REPLACE TEMP MACRO kept_inside(value, lower, upper, step) AS
	least(upper - step / 2, greatest(lower + step / 2, value));
CREATE OR REPLACE TEMP MACRO scaled(model, value, lower, upper, step) AS
	CASE model
		WHEN 'logit' THEN ln((kept_inside(value, lower, upper, step) - lower) / (upper - kept_inside(value, lower, upper, step)))
		WHEN 'log-linear' THEN ln(CASE WHEN value > 0 THEN value ELSE 1 END)
		ELSE value
	END;
CREATE OR REPLACE TEMP MACRO unlogit(scaled_value, lower, upper) AS
	lower + (upper - lower) / (1 + exp(-least(700, greatest(-700, scaled_value))));
CREATE OR REPLACE TEMP MACRO unscaled(model, scaled_value, lower, upper, step) AS
	CASE model
		WHEN 'logit' THEN CASE
			WHEN unlogit(scaled_value, lower, upper) >= upper - step / 2 - 1e-9 THEN upper
			WHEN unlogit(scaled_value, lower, upper) <= lower + step / 2 + 1e-9 THEN lower
			ELSE unlogit(scaled_value, lower, upper)
		END
		WHEN 'log-linear' THEN least(upper, greatest(lower, exp(least(700, scaled_value))))
		ELSE least(upper, greatest(lower, scaled_value))
	END;
-- Finer than a report by three digits, and nine digits at most: beyond that libraries of mathematics differ.
CREATE OR REPLACE TEMP MACRO told(value, digits) AS
	CASE
		WHEN abs(value) < power(10.0, -digits) / 2 THEN 0
		ELSE round(value, least(digits, 8 - floor(log10(abs(CASE WHEN value = 0 THEN 1 ELSE value END))))::INTEGER)
	END;

CREATE OR REPLACE TEMP TABLE fit AS
WITH bounded AS (
	SELECT
		basis,
		subject,
		year,
		model_of(any_value(kind), any_value(minimum), any_value(maximum), min(value)) AS model,
		any_value(minimum) AS minimum,
		any_value(maximum) AS maximum,
		any_value(step) AS step,
		count(*) AS points,
		array_to_string(list_sort(list(point_year)), ' ') AS point_years,
		bool_or(illustrative) AS illustrative
	FROM projection_point
	GROUP BY basis, subject, year
),
edged AS (
	SELECT
		*,
		coalesce(minimum, CASE model WHEN 'linear' THEN '-infinity'::DOUBLE ELSE 0 END) AS lower,
		coalesce(maximum, CASE model WHEN 'logit' THEN 100 ELSE 'infinity'::DOUBLE END) AS upper
	FROM bounded
),
point AS (
	SELECT edged.*, ahead, scaled(model, value, lower, upper, edged.step) AS height
	FROM projection_point
	JOIN edged
		ON edged.basis = projection_point.basis AND edged.subject = projection_point.subject AND edged.year = projection_point.year
	WHERE points >= 4
),
line AS (
	SELECT
		basis,
		subject,
		year,
		avg(ahead) AS middle,
		regr_sxx(height, ahead) AS spread,
		regr_slope(height, ahead) AS slope,
		regr_intercept(height, ahead) AS intercept
	FROM point
	GROUP BY basis, subject, year
),
scatter AS (
	SELECT line.*, sqrt(sum((height - intercept - slope * ahead) ** 2) / (count(*) - 2)) AS residual_sd
	FROM line
	JOIN point ON point.basis = line.basis AND point.subject = line.subject AND point.year = line.year
	GROUP BY ALL
)
SELECT edged.*, middle, spread, slope, intercept, residual_sd
FROM edged
LEFT JOIN scatter ON scatter.basis = edged.basis AND scatter.subject = edged.subject AND scatter.year = edged.year;

-- One row for every year from the judged one to the due year.
CREATE OR REPLACE TEMP TABLE projected AS
WITH ahead AS (
	SELECT
		fit.*,
		looks_ahead.target_id,
		looks_ahead.place_code,
		looks_ahead.kind,
		looks_ahead.toward,
		looks_ahead.decimals,
		looks_ahead.due_year,
		for_year,
		intercept + slope * (for_year - fit.year) AS centre,
		quantile * residual_sd * sqrt(1 + 1 / points + (for_year - fit.year - middle) ** 2 / spread) AS reach
	FROM fit
	JOIN student_t ON freedom = points - 2
	JOIN looks_ahead
		ON looks_ahead.basis = fit.basis AND looks_ahead.subject = fit.subject AND looks_ahead.year = fit.year
	CROSS JOIN LATERAL (SELECT unnest(generate_series(fit.year, looks_ahead.due_year)) AS for_year)
),
back AS (
	SELECT
		*,
		unscaled(model, centre, lower, upper, step) AS middle_value,
		unscaled(model, centre - reach, lower, upper, step) AS low_value,
		unscaled(model, centre + reach, lower, upper, step) AS high_value
	FROM ahead
)
SELECT
	basis,
	subject,
	target_id,
	place_code,
	year::SMALLINT AS year,
	for_year::SMALLINT AS for_year,
	model,
	told(CASE model WHEN 'whole' THEN whole_projection(kind, toward, middle_value) ELSE middle_value END, decimals + 3) AS value,
	told(CASE model WHEN 'whole' THEN floor(round(low_value, 6)) ELSE low_value END, decimals + 3) AS low,
	told(CASE model WHEN 'whole' THEN ceil(round(high_value, 6)) ELSE high_value END, decimals + 3) AS high
FROM back;
