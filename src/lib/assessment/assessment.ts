/** The ten lights: what a judged year of a promise earns. */
export type Light =
	| 'met'
	| 'on-pace'
	| 'slightly-behind'
	| 'behind'
	| 'worsening'
	| 'missed'
	| 'baseline-only'
	| 'no-data'
	| 'not-evaluable'
	| 'not-applicable';

/** bound: promised by this place; reference: held against another's promise; part: a share of a total, not judged. */
export type Standing = 'bound' | 'reference' | 'part';

/** Why the light is what it is, in one code; the numbers beside it carry the rest. */
export type Reason =
	| 'met-early'
	| 'met-at-due'
	| 'met-this-year'
	| 'missed-at-due'
	| 'missed-this-year'
	| 'against-path'
	| 'against-promise'
	| 'fell-below-baseline'
	| 'moved-away'
	| 'against-baseline'
	| 'first-report'
	| 'condition-not-met'
	| 'condition-unknown'
	| 'no-threshold'
	| 'undefined-set'
	| 'undefined-measure'
	| 'no-unit'
	| 'per-case'
	| 'no-due-date'
	| 'no-baseline'
	| 'no-previous-report'
	| 'series-changed'
	| 'part-of-total'
	| 'no-members'
	| 'no-members-registered'
	| 'members-missing'
	| 'zero-denominator'
	| 'denominator-missing'
	| 'numerator-missing'
	| 'base-year-missing'
	| 'base-not-positive'
	| 'parts-missing'
	| 'suppressed'
	| 'reported-missing'
	| 'no-report'
	/** Another method than the assessment's own judged it. */
	| 'by-method';

/** direction: the number only has to be better than it was, and its own past is the edge. */
export type PathKind = 'linear' | 'compound' | 'steps' | 'held' | 'level' | 'direction';
export type Change = 'better' | 'worse' | 'same';

/** One judged year: target × place × year, with every number behind the light; null is "not known" or "does not apply". */
export interface Assessment {
	target_id: string;
	place_code: string;
	year: number;
	standing: Standing;
	light: Light;
	reason: Reason;
	/**
	 * True where the light rests on an illustrative figure: the value, the baseline or the condition, or those of the
	 * institutions that make up the value.
	 */
	illustrative: boolean;
	actual: number | null;
	actual_state: string | null;
	actual_provenance: string | null;
	actual_vintage: string | null;
	baseline_year: number | null;
	baseline_value: number | null;
	baseline_provenance: string | null;
	/** The promised value and, for a band, its upper edge; the edges are what has to be reached, tolerance included. */
	target_value: number | null;
	target_high: number | null;
	low_edge: number | null;
	high_edge: number | null;
	tolerance: number | null;
	due_year: number | null;
	path_kind: PathKind | null;
	/** Shares of the time gone and of the way done since the baseline, 0 to 1 (the way may leave it). */
	time_share: number | null;
	/** The share of the way that should be done by now: the time's on a linear path. */
	path_share: number | null;
	progress_share: number | null;
	/** progress_share − path_share; on a level path the relative distance to the promise. */
	lead: number | null;
	path_value: number | null;
	on_pace_edge: number | null;
	slightly_edge: number | null;
	gap_to_path: number | null;
	gap_to_target: number | null;
	/** In the indicator's unit a year. */
	required_pace: number | null;
	recent_pace: number | null;
	/** The value of the due year at the pace since the baseline, within the measure's bounds. */
	projection: number | null;
	flip_up_light: Light | null;
	flip_up_change: number | null;
	flip_down_light: Light | null;
	flip_down_change: number | null;
	previous_year: number | null;
	previous_actual: number | null;
	previous_light: Light | null;
	change: Change | null;
	rank: number | null;
	rank_of: number | null;
	condition_actual: number | null;
	condition_value: number | null;
	/** The value belongs to another series than the baseline. */
	series_break: boolean;
}

/** A judged year of an institution that has to keep a promise of the place; `place_code` is the bound place. */
export interface InstitutionAssessment extends Assessment {
	institution_id: string;
}

/** How the institutions of a place make up its result. */
export type Quantifier = 'each' | 'all' | 'at-least-one' | 'total';

/** The institutions behind the light of a place: met + not_met + unknown are those it applies to or may apply to. */
export interface InstitutionRollup {
	target_id: string;
	place_code: string;
	year: number;
	quantifier: Quantifier;
	members: number;
	applicable: number;
	/** null for a total, which no institution keeps alone. */
	met: number | null;
	not_met: number | null;
	unknown: number;
	/** The one whose value is the place's; null where none or all of them decide. */
	deciding_institution: string | null;
	light: Light;
}

/** The bound places behind a target in a year: met + not_met + unknown = applicable. */
export interface TargetRollup {
	target_id: string;
	year: number;
	bound: number;
	applicable: number;
	met: number;
	not_met: number;
	unknown: number;
	light: Light;
}

/** Columns of numbers, in the order of the file. */
export const numberColumns = [
	'actual',
	'baseline_year',
	'baseline_value',
	'target_value',
	'target_high',
	'low_edge',
	'high_edge',
	'tolerance',
	'due_year',
	'time_share',
	'path_share',
	'progress_share',
	'lead',
	'path_value',
	'on_pace_edge',
	'slightly_edge',
	'gap_to_path',
	'gap_to_target',
	'required_pace',
	'recent_pace',
	'projection',
	'flip_up_change',
	'flip_down_change',
	'previous_year',
	'previous_actual',
	'rank',
	'rank_of',
	'condition_actual',
	'condition_value'
] as const satisfies readonly (keyof Assessment)[];

/** Columns whose values come from a short list. */
export const codeColumns = [
	'target_id',
	'place_code',
	'standing',
	'light',
	'reason',
	'actual_state',
	'actual_provenance',
	'actual_vintage',
	'baseline_provenance',
	'path_kind',
	'flip_up_light',
	'flip_down_light',
	'previous_light',
	'change'
] as const satisfies readonly (keyof Assessment)[];

export const flagColumns = ['illustrative', 'series_break'] as const satisfies readonly (keyof Assessment)[];

/** What a first picture needs of every row; the rest explains a light and is packed apart. */
export const coreColumns = [
	'target_id',
	'place_code',
	'standing',
	'light',
	'reason',
	'actual_provenance',
	'path_kind',
	'previous_light',
	'change',
	'illustrative',
	'actual',
	'baseline_value',
	'path_value',
	'on_pace_edge',
	'slightly_edge'
] as const satisfies readonly (keyof Assessment)[];

/** A judged year as a first picture shows it. */
export type Brief = Pick<Assessment, (typeof coreColumns)[number] | 'year'>;

export type NumberColumn = (typeof numberColumns)[number];
export type CodeColumn = (typeof codeColumns)[number];
export type FlagColumn = (typeof flagColumns)[number];
