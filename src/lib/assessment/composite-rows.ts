import type { Aggregation, Normalisation, Weighting } from '../policy/composite-schema';

/** Why a subject has no score. */
export type ScoreProblem =
	| 'no-weights'
	| 'nothing-differs'
	| 'nothing-reported'
	| 'item-missing'
	| 'too-little-reported'
	| 'not-positive';

/** A row of composite_score: where a subject stands in a year by one method. */
export interface CompositeScore {
	subject_id: string;
	year: number;
	normalisation: Normalisation;
	weighting: Weighting;
	aggregation: Aggregation;
	score: number | null;
	/** Equal scores share a rank, and the ones after it are left out. */
	rank: number | null;
	rank_of: number;
	/** Over every method that scores everybody, and with each weight a fifth higher and lower. */
	rank_best: number | null;
	rank_worst: number | null;
	methods_counted: number | null;
	methods_tried: number;
	/** The nearest better subject; of several with its score the first by id. */
	next_subject: string | null;
	next_score: number | null;
	missing: number;
	/** The share of the weights whose items are known. */
	known_share: number | null;
	problem: ScoreProblem | null;
	illustrative: boolean;
}

/** A row of composite_part: what one item does in a subject's score. */
export interface CompositePart {
	subject_id: string;
	item_id: string;
	/** In the indicator's unit, or a share in per cent for what agencies show. */
	value: number | null;
	state: string | null;
	provenance: string | null;
	vintage: string | null;
	illustrative: boolean;
	/** Why there is no value, or `constant` where all subjects are equal. */
	problem: string | null;
	normalised: number | null;
	weight: number | null;
	/** The weight after it was shared out over what is known. */
	share: number | null;
	/** share × normalised; null where the score is no sum. */
	contribution: number | null;
	/** How much of the distance to the next better score this item makes. */
	gap_part: number | null;
	/** The value with which this item alone would reach the next score; null where it cannot. */
	needed_value: number | null;
}

/** A row of composite_weight. */
export interface CompositeWeight {
	weighting: Weighting;
	item_id: string;
	/** Whether all subjects are equal. */
	constant: boolean;
	entropy: number | null;
	weight: number | null;
}

/** A row of composite_pair: one subject against another, item by item. */
export interface CompositePair {
	subject_id: string;
	other_id: string;
	/** The weight of the items on which it is better, half of it where they are equal. */
	outranking: number;
	items: number;
	/** At least as good on every item both have, and better on one: it stands above whatever the weights are. */
	dominates: boolean;
}

/** A row of composite_colour: the two worst items of a subject against their thresholds. */
export interface CompositeColour {
	subject_id: string;
	worst_item: string | null;
	second_item: string | null;
	level: number | null;
	colour: 'green' | 'yellow' | 'orange' | 'red' | 'grey';
}
