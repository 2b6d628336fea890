-- What has to hold between figures of one place and year, as DHIS2 words it: left side, operator, right side, each side
-- with what a missing figure means for it.

-- The number that steps in postfix order leave on a stack; NULL where one of them is, or a division is by zero.
CREATE OR REPLACE TEMP MACRO evaluated(steps) AS
	list_reduce(
		list_prepend({ 'step': 'start', 'number': NULL::DOUBLE, 'stack': []::DOUBLE[] }, steps),
		(before, now) -> {
			'step': now.step,
			'number': now.number,
			'stack': CASE
				WHEN now.step = 'number' THEN list_append(before.stack, now.number)
				ELSE list_append(
					list_slice(before.stack, 1, len(before.stack) - 2),
					CASE now.step
						WHEN '+' THEN before.stack[-2] + before.stack[-1]
						WHEN '-' THEN before.stack[-2] - before.stack[-1]
						WHEN '*' THEN before.stack[-2] * before.stack[-1]
						WHEN '/' THEN before.stack[-2] / nullif(before.stack[-1], 0)
					END
				)
			END
		}
	).stack[-1];

-- present: what a pair asks; value: what a comparison asks, NULL where the rule is to be skipped.
CREATE OR REPLACE TEMP TABLE rule_side AS
WITH asked AS (
	SELECT DISTINCT basis, rule_id, place_code, year
	FROM quality_rule_step
	JOIN figure_in_force AS figure USING (indicator_id)
	JOIN place USING (place_code)
	WHERE value IS NOT NULL
),
gathered AS (
	SELECT
		asked.basis, rule_id, asked.place_code, asked.year, side,
		count(step.indicator_id) AS named,
		count(figure.value) AS reported,
		coalesce(bool_or(provenance = 'illustrative'), false) AS illustrative,
		list({
			'step': CASE step.step WHEN 'indicator' THEN 'number' ELSE step.step END,
			'number': CASE step.step WHEN 'indicator' THEN coalesce(figure.value, 0) ELSE step.number END,
			'stack': []::DOUBLE[]
		} ORDER BY position) AS steps
	FROM asked
	JOIN quality_rule_step AS step USING (rule_id)
	LEFT JOIN figure_in_force AS figure
		ON figure.basis = asked.basis
		AND figure.place_code = asked.place_code
		AND figure.year = asked.year
		AND figure.indicator_id = step.indicator_id
	GROUP BY ALL
)
SELECT
	basis, rule_id, place_code, year, side, illustrative,
	CASE missing
		WHEN 'SKIP_IF_ANY' THEN reported = named
		ELSE reported > 0 OR named = 0
	END AS present,
	CASE WHEN missing = 'NEVER_SKIP' OR (missing = 'SKIP_IF_ANY' AND reported = named) OR (missing = 'SKIP_IF_ALL' AND (reported > 0 OR named = 0))
		THEN evaluated(steps)
	END AS value
FROM gathered
JOIN quality_rule_side USING (rule_id, side);

-- A difference of a rounding error is none.
CREATE OR REPLACE TEMP MACRO compared(one, other) AS
	CASE WHEN abs(one - other) <= 1e-9 * greatest(1, abs(one), abs(other)) THEN 0 ELSE sign(one - other) END;

CREATE OR REPLACE TEMP MACRO rule_holds(operator, left_value, right_value, left_present, right_present) AS
	CASE operator
		WHEN 'compulsory_pair' THEN left_present = right_present
		WHEN 'exclusive_pair' THEN NOT (left_present AND right_present)
		WHEN '==' THEN compared(left_value, right_value) = 0
		WHEN '!=' THEN compared(left_value, right_value) <> 0
		WHEN '>' THEN compared(left_value, right_value) > 0
		WHEN '>=' THEN compared(left_value, right_value) >= 0
		WHEN '<' THEN compared(left_value, right_value) < 0
		WHEN '<=' THEN compared(left_value, right_value) <= 0
	END;

-- holds is NULL where a side was skipped.
CREATE OR REPLACE TEMP TABLE rule_result AS
SELECT
	left_side.basis,
	rule_id,
	left_side.place_code,
	left_side.year,
	left_side.value AS left_value,
	right_side.value AS right_value,
	rule_holds(operator, left_side.value, right_side.value, left_side.present, right_side.present) AS holds,
	left_side.illustrative OR right_side.illustrative AS illustrative
FROM rule_side AS left_side
JOIN rule_side AS right_side USING (basis, rule_id, place_code, year)
JOIN quality_rule USING (rule_id)
WHERE left_side.side = 'left' AND right_side.side = 'right';
