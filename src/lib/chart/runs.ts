import { isFiniteNumber } from './domain';

export type PointState = 'final' | 'provisional' | 'estimated' | 'revised' | 'suppressed' | 'missing';

/** One year of a series; a year without a value is null or absent, never 0. */
export interface TrendPoint {
	year: number;
	value: number | null;
	state?: PointState | undefined;
	illustrative?: boolean | undefined;
	/** Numbers of two vintages (another definition, another census base) cannot be joined by a line. */
	vintage?: string | undefined;
}

export interface ValuedPoint extends TrendPoint {
	value: number;
}

export type Pair = readonly [ValuedPoint, ValuedPoint];

export interface SplitSeries {
	points: ValuedPoint[];
	/** Points a line may join, in the order of years. */
	runs: { illustrative: boolean; points: ValuedPoint[] }[];
	gaps: Pair[];
	breaks: Pair[];
}

/** Splits a series where a line would claim what nobody reported: at missing years and at a change of vintage. */
export function splitSeries(series: readonly TrendPoint[], every = 1): SplitSeries {
	const points = series.filter(isValued).sort((a, b) => a.year - b.year);
	const split: SplitSeries = { points, runs: [], gaps: [], breaks: [] };
	points.slice(1).forEach((to, index) => {
		const from = points[index];
		if (!from) return;
		const broken = (from.vintage ?? '') !== (to.vintage ?? '');
		const gap = to.year - from.year > every;
		if (broken) split.breaks.push([from, to]);
		if (gap && !broken) split.gaps.push([from, to]);
		if (!gap && !broken) join(split.runs, from, to);
	});
	return split;
}

function join(runs: SplitSeries['runs'], from: ValuedPoint, to: ValuedPoint): void {
	const illustrative = Boolean(from.illustrative) || Boolean(to.illustrative);
	const run = runs.at(-1);
	if (run?.points.at(-1) === from && run.illustrative === illustrative) run.points.push(to);
	else runs.push({ illustrative, points: [from, to] });
}

function isValued(point: TrendPoint): point is ValuedPoint {
	return isFiniteNumber(point.value) && isFiniteNumber(point.year);
}
