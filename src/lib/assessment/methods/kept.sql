-- What a release keeps of the methods: what they read of each case, in the order of the assessment. Their answers are a view
-- of it (`keptMethodsSql`).
CREATE SCHEMA methods;
CREATE TABLE methods.open_case AS
SELECT case_id, basis, target_id, place_code, year::SMALLINT AS year
FROM open_year
ORDER BY case_id;
CREATE TABLE methods.case_end AS FROM case_end ORDER BY case_id;
CREATE TABLE methods.pace_case AS FROM pace_case ORDER BY case_id;
CREATE TABLE methods.light_threshold AS FROM light_threshold ORDER BY pack_id;
