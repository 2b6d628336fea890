-- Does a case earn an award (奖补), up to which cap, or what fails or is not stated? The cases stand in `award_case`.
-- Every way of the award is asked; of several the one that is open, else may be open, else comes farthest, answers.
CREATE OR REPLACE TEMP TABLE award_answer AS
WITH asked AS (
	SELECT
		award_case.*,
		award.cap,
		award.cap_unit,
		award_way.position AS way,
		award_way.above_scale_within,
		award_case.applicant = award_way.applicant AS is_applicant,
		award_case.project = award_way.project AS is_project,
		award_way.minimum_investment * wanted.factor AS wanted,
		award_case.investment * stated.factor AS invested,
		CASE WHEN award_case.place_code IS NOT NULL THEN
			EXISTS (FROM lies_in WHERE lies_in.place_code = award_case.place_code AND within = policy.region)
			AND (award.zone_id IS NULL OR EXISTS (
				FROM lies_in
				JOIN zone_place ON zone_place.place_code = lies_in.within
				WHERE lies_in.place_code = award_case.place_code AND zone_place.zone_id = award.zone_id
			))
		END AS is_place,
		award.unlisted_set IS NULL OR award_case.in_unlisted_set AS is_in_set
	FROM award_case
	JOIN award USING (award_id)
	JOIN policy USING (policy_id)
	JOIN award_way USING (award_id)
	LEFT JOIN unit AS wanted ON wanted.symbol = award_way.investment_unit
	LEFT JOIN unit AS stated ON stated.symbol = award_case.investment_unit
),
tested AS (
	SELECT
		*,
		-- In the order of the reasons below; 以上 includes the number itself.
		[
			is_place,
			is_in_set,
			is_applicant,
			is_project,
			wanted IS NULL OR invested >= wanted * (1 - 1e-9),
			above_scale_within IS NULL OR above_scale_year - completed_year <= above_scale_within
		] AS tests
	FROM asked
),
answered AS (
	SELECT
		*,
		list_position(tests, false) AS failing,
		list_position(list_transform(tests, test -> test IS NULL), true) AS missing
	FROM tested
),
ordered AS (
	SELECT
		*,
		row_number() OVER (
			PARTITION BY case_id, award_id
			ORDER BY
				CASE WHEN coalesce(failing, 0) > 0 THEN 2 WHEN coalesce(missing, 0) > 0 THEN 1 ELSE 0 END,
				coalesce(failing, 0) DESC,
				way
		) AS choice
	FROM answered
)
SELECT
	case_id,
	award_id,
	CASE WHEN coalesce(failing, 0) > 0 THEN false WHEN coalesce(missing, 0) = 0 THEN true END AS eligible,
	CASE
		WHEN coalesce(failing, 0) > 0
		THEN ['outside-place', 'outside-set', 'other-applicant', 'other-project', 'investment-below', 'window-missed'][failing]
		WHEN coalesce(missing, 0) > 0
		THEN ['place-not-stated', 'set-not-stated', 'applicant-not-stated', 'project-not-stated', 'investment-not-stated', 'years-not-stated'][missing]
		ELSE 'eligible'
	END AS reason,
	way,
	CASE WHEN coalesce(failing, 0) = 0 AND coalesce(missing, 0) = 0 THEN cap END AS cap,
	CASE WHEN coalesce(failing, 0) = 0 AND coalesce(missing, 0) = 0 THEN cap_unit END AS cap_unit
FROM ordered
WHERE choice = 1;
