/** The lights of an assessment in the order of a legend: from promised to unknown. */
export const lights = [
	'met',
	'on-pace',
	'slightly-behind',
	'behind',
	'worsening',
	'missed',
	'baseline-only',
	'no-data',
	'not-evaluable',
	'not-applicable'
] as const;

export type Light = (typeof lights)[number];
