-- The tables of a release; the open data and the explore page show the same names.
CREATE TABLE release (release_id VARCHAR, built_with VARCHAR);
CREATE TABLE policy (
	policy_id VARCHAR PRIMARY KEY, title VARCHAR, title_en VARCHAR, short_title VARCHAR, short_title_en VARCHAR,
	number VARCHAR, issuers VARCHAR, issued VARCHAR, period_from SMALLINT, period_to SMALLINT, region VARCHAR,
	kind VARCHAR, known_from VARCHAR, source VARCHAR, note VARCHAR, note_en VARCHAR
);
CREATE TABLE unit (symbol VARCHAR PRIMARY KEY, name_en VARCHAR, dimension VARCHAR, factor DOUBLE);
CREATE TABLE indicator (
	indicator_id VARCHAR PRIMARY KEY, name VARCHAR, name_en VARCHAR, unit VARCHAR, decimals SMALLINT, kind VARCHAR,
	direction VARCHAR, minimum DOUBLE, maximum DOUBLE, flow VARCHAR, scale_id VARCHAR, numerator_id VARCHAR,
	denominator_id VARCHAR, factor DOUBLE, growth_of VARCHAR, growth_since SMALLINT, rollup VARCHAR,
	definition VARCHAR, definition_en VARCHAR, aliases VARCHAR
);
CREATE TABLE scale_step (scale_id VARCHAR, rank SMALLINT, label VARCHAR, label_en VARCHAR, PRIMARY KEY (scale_id, rank));
CREATE TABLE place (
	place_code VARCHAR PRIMARY KEY, name VARCHAR, short_name VARCHAR, name_en VARCHAR, pinyin VARCHAR,
	level VARCHAR, kind VARCHAR, parent VARCHAR
);
CREATE TABLE place_alias (
	old_code VARCHAR, old_name VARCHAR, place_code VARCHAR, first_seen VARCHAR, last_seen VARCHAR, note VARCHAR
);
CREATE TABLE zone (
	zone_id VARCHAR PRIMARY KEY, name VARCHAR, name_en VARCHAR, policy_id VARCHAR, source VARCHAR, region VARCHAR,
	note VARCHAR, note_en VARCHAR, phrase VARCHAR
);
CREATE TABLE zone_place (zone_id VARCHAR, place_code VARCHAR, PRIMARY KEY (zone_id, place_code));
CREATE TABLE target (
	target_id VARCHAR PRIMARY KEY, policy_id VARCHAR, title VARCHAR, title_en VARCHAR, clause VARCHAR, phrase VARCHAR,
	indicator_id VARCHAR, comparator VARCHAR, value DOUBLE, high DOUBLE, value_label VARCHAR, unit VARCHAR,
	tolerance_relative DOUBLE, tolerance_absolute DOUBLE, baseline_year SMALLINT, baseline_value DOUBLE,
	due_year SMALLINT, due_printed BOOLEAN, recurrence VARCHAR, from_year SMALLINT, breakdown_level VARCHAR,
	breakdown_as VARCHAR, headline BOOLEAN, not_evaluable VARCHAR, part_of VARCHAR, note VARCHAR, note_en VARCHAR,
	against VARCHAR, quantifier VARCHAR, institution_kinds VARCHAR, institution_level VARCHAR, restates VARCHAR, path_shape VARCHAR
);
CREATE TABLE target_location (target_id VARCHAR, position SMALLINT, clause VARCHAR, phrase VARCHAR);
CREATE TABLE target_item (
	target_id VARCHAR, position SMALLINT, name VARCHAR, place_code VARCHAR, institution_id VARCHAR, note VARCHAR, note_en VARCHAR
);
CREATE TABLE target_place (
	target_id VARCHAR, place_code VARCHAR, standing VARCHAR, condition_indicator VARCHAR,
	condition_comparator VARCHAR, condition_value DOUBLE, PRIMARY KEY (target_id, place_code)
);
-- Institutions that have to keep a promise made by a place: institution_id within place_code.
CREATE TABLE target_institution (
	target_id VARCHAR, institution_id VARCHAR, place_code VARCHAR, condition_indicator VARCHAR,
	condition_comparator VARCHAR, condition_value DOUBLE, PRIMARY KEY (target_id, institution_id, place_code)
);
CREATE TABLE policy_clause (policy_id VARCHAR, position SMALLINT, clause VARCHAR, heading VARCHAR);
CREATE TABLE agency (
	agency_id VARCHAR PRIMARY KEY, name VARCHAR, name_en VARCHAR, region VARCHAR, printed VARCHAR, from_year SMALLINT,
	to_year SMALLINT, note VARCHAR, note_en VARCHAR
);
CREATE TABLE agency_succession (agency_id VARCHAR, successor_id VARCHAR, year SMALLINT, source VARCHAR);
CREATE TABLE commitment (
	commitment_id VARCHAR PRIMARY KEY, policy_id VARCHAR, kind VARCHAR, number VARCHAR, title VARCHAR, title_en VARCHAR,
	clause VARCHAR, phrase VARCHAR, start_year SMALLINT, due_year SMALLINT, due_printed BOOLEAN, ongoing BOOLEAN,
	part_of VARCHAR, note VARCHAR, note_en VARCHAR
);
CREATE TABLE commitment_location (commitment_id VARCHAR, position SMALLINT, clause VARCHAR, phrase VARCHAR);
-- role: lead, with (cooperating) or responsible (named without a lead); printed is the name in the document.
CREATE TABLE commitment_agency (
	commitment_id VARCHAR, agency_id VARCHAR, role VARCHAR, position SMALLINT, printed VARCHAR
);
CREATE TABLE commitment_target (commitment_id VARCHAR, target_id VARCHAR, PRIMARY KEY (commitment_id, target_id));
-- What was reported on a commitment by the end of a year: not-started, under-way, done, blocked.
CREATE TABLE commitment_report (
	commitment_id VARCHAR, year SMALLINT, state VARCHAR, evidence VARCHAR, provenance VARCHAR, source VARCHAR,
	note VARCHAR, PRIMARY KEY (commitment_id, year, provenance)
);
-- What a document reports as already reached; each is also a figure.
CREATE TABLE fact (
	fact_id VARCHAR PRIMARY KEY, policy_id VARCHAR, title VARCHAR, title_en VARCHAR, clause VARCHAR, phrase VARCHAR,
	indicator_id VARCHAR, place_code VARCHAR, year SMALLINT, year_printed BOOLEAN, value DOUBLE, unit VARCHAR,
	value_label VARCHAR, approximate BOOLEAN, note VARCHAR, note_en VARCHAR, file VARCHAR, line INTEGER
);
CREATE TABLE focus_industry (
	policy_id VARCHAR, place_code VARCHAR, role VARCHAR, position SMALLINT, name VARCHAR, clause VARCHAR, phrase VARCHAR
);
CREATE TABLE award (
	award_id VARCHAR PRIMARY KEY, policy_id VARCHAR, target_id VARCHAR, title VARCHAR, title_en VARCHAR, clause VARCHAR,
	zone_id VARCHAR, unlisted_set VARCHAR, unlisted_set_en VARCHAR, cap DOUBLE, cap_unit VARCHAR, share_stated BOOLEAN,
	note VARCHAR, note_en VARCHAR
);
CREATE TABLE award_way (
	award_id VARCHAR, position SMALLINT, phrase VARCHAR, applicant VARCHAR, project VARCHAR, minimum_investment DOUBLE,
	investment_unit VARCHAR, above_scale_within SMALLINT
);
CREATE TABLE priority (
	priority_id VARCHAR PRIMARY KEY, policy_id VARCHAR, title VARCHAR, title_en VARCHAR, clause VARCHAR, phrase VARCHAR,
	chooses VARCHAR, effect VARCHAR, note VARCHAR, note_en VARCHAR
);
-- Of each group one merit is enough, and every group must hold.
CREATE TABLE priority_merit (
	priority_id VARCHAR, group_number SMALLINT, position SMALLINT, indicator_id VARCHAR, comparator VARCHAR, value DOUBLE,
	standing VARCHAR, label VARCHAR, label_en VARCHAR
);
CREATE TABLE finding (
	finding_id VARCHAR PRIMARY KEY, policy_id VARCHAR, kind VARCHAR, about VARCHAR, title VARCHAR, title_en VARCHAR,
	reading VARCHAR, reading_en VARCHAR
);
CREATE TABLE finding_side (
	finding_id VARCHAR, position SMALLINT, policy_id VARCHAR, clause VARCHAR, phrase VARCHAR, target_id VARCHAR,
	commitment_id VARCHAR
);
CREATE TABLE institution_kind (kind VARCHAR PRIMARY KEY, name VARCHAR, name_en VARCHAR, institution_group VARCHAR);
CREATE TABLE institution (
	institution_id VARCHAR PRIMARY KEY, name VARCHAR, name_en VARCHAR, kind VARCHAR, level VARCHAR, place_code VARCHAR,
	ownership VARCHAR, host VARCHAR, provenance VARCHAR, source VARCHAR, note VARCHAR
);
CREATE TABLE institution_event (
	institution_id VARCHAR, year SMALLINT, event VARCHAR, amount DOUBLE, unit VARCHAR, provenance VARCHAR, source VARCHAR,
	note VARCHAR
);
CREATE TABLE vintage (vintage VARCHAR PRIMARY KEY, rank SMALLINT, name VARCHAR, name_en VARCHAR, source VARCHAR);
-- place_code is a place's code or, for figures of an institution, the institution's id.
CREATE TABLE figure (
	place_code VARCHAR, indicator_id VARCHAR, year SMALLINT, value DOUBLE, reported_value VARCHAR, reported_unit VARCHAR,
	state VARCHAR, provenance VARCHAR, vintage VARCHAR, revision SMALLINT, source VARCHAR, note VARCHAR,
	file VARCHAR, line INTEGER,
	-- Of a figure that was handed in: the submission, and the cell of its file.
	submission VARCHAR, sheet VARCHAR, cell VARCHAR
);
-- The ways to judge; pace is the assessment's own, with a light pack.
CREATE TABLE method (
	method_id VARCHAR PRIMARY KEY, name VARCHAR, name_en VARCHAR, source VARCHAR, url VARCHAR, rule VARCHAR, rule_en VARCHAR
);
-- measure: points, relative or growth (what a lead means); scoring: development-control, where the pack gives points too.
CREATE TABLE light_pack (
	pack_id VARCHAR PRIMARY KEY, method VARCHAR, name VARCHAR, name_en VARCHAR, source VARCHAR, url VARCHAR, also VARCHAR,
	measure VARCHAR, scoring VARCHAR, tells_worsening BOOLEAN, about_relative_tolerance DOUBLE, note VARCHAR, note_en VARCHAR
);
-- A band reaches from its own lead up to the band before; is_open where the source says nothing and the pack fills it in.
CREATE TABLE light_band (
	pack_id VARCHAR, position SMALLINT, light VARCHAR, from_lead DOUBLE, to_lead DOUBLE, native VARCHAR, is_open BOOLEAN,
	PRIMARY KEY (pack_id, position)
);
CREATE TABLE target_step (target_id VARCHAR, year SMALLINT, value DOUBLE, PRIMARY KEY (target_id, year));
-- A composite scores places, institutions or agencies (scored) on several items together.
CREATE TABLE composite (
	composite_id VARCHAR PRIMARY KEY, title VARCHAR, title_en VARCHAR, scored VARCHAR, place_level VARCHAR,
	within_place VARCHAR, institution_kinds VARCHAR, ownership VARCHAR, condition_indicator VARCHAR,
	condition_comparator VARCHAR, condition_value DOUBLE, minimum_cases SMALLINT, from_year SMALLINT,
	normalisation VARCHAR, weighting VARCHAR, aggregation VARCHAR, missing_rule VARCHAR, minimum_share DOUBLE,
	own_choice BOOLEAN, source VARCHAR, source_en VARCHAR, policy_id VARCHAR, clause VARCHAR, note VARCHAR, note_en VARCHAR
);
CREATE TABLE composite_item (
	composite_id VARCHAR, item_id VARCHAR, position SMALLINT, indicator_id VARCHAR, measure VARCHAR, title VARCHAR,
	title_en VARCHAR, weight DOUBLE, direction VARCHAR, satisfied DOUBLE, unacceptable DOUBLE, floor_points DOUBLE,
	ceiling_points DOUBLE, low_post DOUBLE, high_post DOUBLE, target DOUBLE, step_1 DOUBLE, step_2 DOUBLE, step_3 DOUBLE,
	step_4 DOUBLE, step_5 DOUBLE, red DOUBLE, green DOUBLE, note VARCHAR, note_en VARCHAR,
	PRIMARY KEY (composite_id, item_id)
);
-- What the checks of data quality go by. declared: a reason for which parts and total differ, for all places, indicators or
-- years where these are NULL. A rule's sides are expressions; their steps are in postfix order.
CREATE TABLE quality_threshold (
	kind VARCHAR PRIMARY KEY, outlier_score DOUBLE, outlier_share DOUBLE, jump_share DOUBLE, jump_absolute DOUBLE,
	smallest_steps DOUBLE
);
CREATE TABLE quality_sum_relation (
	relation_id VARCHAR PRIMARY KEY, title VARCHAR, title_en VARCHAR, part_level VARCHAR, total_id VARCHAR, tolerance DOUBLE
);
CREATE TABLE quality_sum_part (relation_id VARCHAR, indicator_id VARCHAR, PRIMARY KEY (relation_id, indicator_id));
CREATE TABLE quality_declared (
	relation_id VARCHAR, position SMALLINT, place_code VARCHAR, indicator_id VARCHAR, from_year SMALLINT, until_year SMALLINT,
	largest DOUBLE, reason VARCHAR, reason_en VARCHAR
);
CREATE TABLE quality_rule (
	rule_id VARCHAR PRIMARY KEY, title VARCHAR, title_en VARCHAR, operator VARCHAR, severity VARCHAR
);
CREATE TABLE quality_rule_side (
	rule_id VARCHAR, side VARCHAR, expression VARCHAR, missing VARCHAR, PRIMARY KEY (rule_id, side)
);
CREATE TABLE quality_rule_step (
	rule_id VARCHAR, side VARCHAR, position SMALLINT, step VARCHAR, number DOUBLE, indicator_id VARCHAR,
	PRIMARY KEY (rule_id, side, position)
);
-- From when to when the figures of a year are to be handed in: days of Beijing, so many years after the reported one.
-- basis: printed (in a document) or own-choice (of this system).
CREATE TABLE reporting_window (
	window_id VARCHAR PRIMARY KEY, policy_id VARCHAR, from_year SMALLINT, until_year SMALLINT, opens_years_after SMALLINT,
	opens_month SMALLINT, opens_day SMALLINT, due_years_after SMALLINT, due_month SMALLINT, due_day SMALLINT, basis VARCHAR,
	clause VARCHAR, phrase VARCHAR, reason VARCHAR, reason_en VARCHAR
);
-- How the target of a place is divided among the places of a level within it. key: population, gdp, base, equal-pace, by-hand.
CREATE TABLE allocation (target_id VARCHAR PRIMARY KEY, within VARCHAR, part_level VARCHAR);
CREATE TABLE allocation_key (
	target_id VARCHAR, position SMALLINT, key VARCHAR, year SMALLINT, reason VARCHAR, reason_en VARCHAR,
	PRIMARY KEY (target_id, key)
);
CREATE TABLE allocation_hand (target_id VARCHAR, place_code VARCHAR, value DOUBLE, PRIMARY KEY (target_id, place_code));
