import type { Light } from '../assessment/assessment';

/** From the worst of the lights that can be compared to the best, as `light_rank` of the assessment orders them. */
export const rankedLights: readonly Light[] = [
	'missed',
	'worsening',
	'behind',
	'slightly-behind',
	'on-pace',
	'met'
];
