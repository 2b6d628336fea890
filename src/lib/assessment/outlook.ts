import type { Standing } from './assessment';

/** Why a place has neither a required pace nor a projection in a year. */
type OutlookReason = 'average-rate' | 'not-judged' | 'no-data' | 'due-passed';
export type PaceReason = OutlookReason | 'band' | 'met';
export type ProjectionReason = OutlookReason | 'too-few-points';

/** Whether the needed pace was ever held: by the place itself, only by a peer, by none, or nobody has a history. */
export type PaceClass = 'within-own' | 'within-peers' | 'never-held' | 'no-history';

/** Why a pace leads to no year. */
export type ArrivalReason = PaceReason | 'no-pace' | 'not-forward' | 'too-far';

/** The scale on which the line through the reports is straight. */
export type ProjectionModel = 'logit' | 'log-linear' | 'whole' | 'linear';

/** What the interval of the due year says: all of it keeps the promise, none of it, or it covers the edge. */
export type Verdict = 'reached' | 'missed' | 'open';

/**
 * A row of the table outlook: a promise to be reached once and by a date, seen from a judged year. Paces are in the
 * indicator's unit a year, positive where the number rises; null is "not known" or "does not apply".
 */
export interface Outlook {
	target_id: string;
	place_code: string;
	year: number;
	standing: Exclude<Standing, 'part'>;
	due_year: number;
	low_edge: number | null;
	high_edge: number | null;
	actual: number | null;
	illustrative: boolean;
	pace_reason: PaceReason | null;
	required_pace: number | null;
	pace_class: PaceClass | null;
	/** Over one year, the last of which is named; `own_mean` over three. */
	own_best_pace: number | null;
	own_best_year: number | null;
	own_best_illustrative: boolean;
	own_mean_pace: number | null;
	own_mean_year: number | null;
	own_mean_illustrative: boolean;
	recent_pace: number | null;
	recent_illustrative: boolean;
	/** Other places of the same level under the same target with a pace of their own. */
	peers: number;
	peer_best_pace: number | null;
	peer_best_year: number | null;
	peer_best_place: string | null;
	peer_best_illustrative: boolean;
	first_year_own: number | null;
	first_year_own_reason: ArrivalReason | null;
	first_year_recent: number | null;
	first_year_recent_reason: ArrivalReason | null;
	first_year_peer: number | null;
	first_year_peer_reason: ArrivalReason | null;
	projection_reason: ProjectionReason | null;
	model: ProjectionModel | null;
	points: number;
	/** The years of the points, ascending, separated by blanks. */
	point_years: string | null;
	projection_illustrative: boolean;
	/** A year, and the scatter around the line: both on the scale of the model. */
	slope: number | null;
	residual_sd: number | null;
	/** The value of the due year and the ends of its 80 % prediction interval. */
	projection: number | null;
	projection_low: number | null;
	projection_high: number | null;
	verdict: Verdict | null;
}

/** A row of the table projection: a year from the judged one to the due year. */
export interface ProjectedYear {
	for_year: number;
	value: number;
	low: number;
	high: number;
}
