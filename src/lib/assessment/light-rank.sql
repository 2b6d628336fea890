-- From the worst of the lights that can be compared to the best; the others have no rank.
CREATE OR REPLACE TEMP MACRO light_rank(light) AS
	nullif(list_position(['missed', 'worsening', 'behind', 'slightly-behind', 'on-pace', 'met'], light), 0);
