import scores from './quality-scores.sql?raw';
import series from './quality-series.sql?raw';
import digitShift from './quality-digit-shift.sql?raw';
import outlier from './quality-outlier.sql?raw';
import jump from './quality-jump.sql?raw';
import sum from './quality-sum.sql?raw';
import rule from './quality-rule.sql?raw';
import completeness from './quality-completeness.sql?raw';
import finding from './quality-finding.sql?raw';

/** The macros that score a number among others, without any table. */
export const qualityScoresSql = scores;

/**
 * The checks of the measures and their findings, `quality_findings`; they need the macros above, and `completeness`, which may be empty.
 */
export const qualityFindingsSql = [series, digitShift, outlier, jump, sum, rule, finding].join('\n');

/**
 * The statements that look at the quality of the figures, to follow those that judge; the results are
 * `quality_findings`, `quality_sums` and `completeness`.
 */
export const qualitySql = [scores, completeness, qualityFindingsSql].join('\n');
