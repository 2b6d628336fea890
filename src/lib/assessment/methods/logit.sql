-- The straight line through the logits of a series on a bounded scale, from its base year on.
CREATE OR REPLACE TEMP MACRO logit_of(value, scale) AS CASE WHEN value < scale AND value / (scale - value) > 0 THEN ln(value / (scale - value)) END;
CREATE OR REPLACE TEMP MACRO from_logit(value, scale) AS scale / (1 + exp(-value));
