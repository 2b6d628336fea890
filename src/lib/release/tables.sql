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
	note VARCHAR, note_en VARCHAR
);
CREATE TABLE zone_place (zone_id VARCHAR, place_code VARCHAR, PRIMARY KEY (zone_id, place_code));
CREATE TABLE target (
	target_id VARCHAR PRIMARY KEY, policy_id VARCHAR, title VARCHAR, title_en VARCHAR, clause VARCHAR, phrase VARCHAR,
	indicator_id VARCHAR, comparator VARCHAR, value DOUBLE, high DOUBLE, value_label VARCHAR, unit VARCHAR,
	tolerance_relative DOUBLE, tolerance_absolute DOUBLE, baseline_year SMALLINT, baseline_value DOUBLE,
	due_year SMALLINT, due_printed BOOLEAN, recurrence VARCHAR, from_year SMALLINT, breakdown_level VARCHAR,
	breakdown_as VARCHAR, headline BOOLEAN, not_evaluable VARCHAR, part_of VARCHAR, note VARCHAR, note_en VARCHAR
);
CREATE TABLE target_place (
	target_id VARCHAR, place_code VARCHAR, standing VARCHAR, condition_indicator VARCHAR,
	condition_comparator VARCHAR, condition_value DOUBLE, PRIMARY KEY (target_id, place_code)
);
CREATE TABLE vintage (vintage VARCHAR PRIMARY KEY, rank SMALLINT, name VARCHAR, name_en VARCHAR, source VARCHAR);
CREATE TABLE figure (
	place_code VARCHAR, indicator_id VARCHAR, year SMALLINT, value DOUBLE, reported_value VARCHAR, reported_unit VARCHAR,
	state VARCHAR, provenance VARCHAR, vintage VARCHAR, revision SMALLINT, source VARCHAR, note VARCHAR,
	file VARCHAR, line INTEGER
);
CREATE TABLE light_pack (
	pack_id VARCHAR PRIMARY KEY, method VARCHAR, name VARCHAR, name_en VARCHAR, source VARCHAR,
	about_relative_tolerance DOUBLE
);
CREATE TABLE light_band (pack_id VARCHAR, light VARCHAR, from_lead DOUBLE, to_lead DOUBLE, PRIMARY KEY (pack_id, light));
