import type { Assessment } from '$lib/assessment/assessment';
import { isWay } from '$lib/cube/way';
import type { CatalogueTarget } from '$lib/assessment/catalogue';
import { textWidth } from '$lib/chart/measure';
import { roomBeside } from '$lib/chart/trend-labels';
import type { PointState, TrendPoint, TrendProps, TrendTarget, TrendWords } from '$lib/chart/trend';
import type { Point } from '$lib/cube/points';
import type { PlaceTrend } from '$lib/cube/target';
import { messagesOf } from '$lib/text';
import type { Naming } from './naming';
import { thresholdOf } from './threshold';
import { sentence } from './words';

/** The words a trend chart may need. */
export function trendWords(naming: Naming): TrendWords {
	const { chart } = messagesOf(naming.language);
	return {
		path: chart.path,
		corridor: chart.corridor,
		baseline: chart.baseline,
		provisional: chart.provisional,
		estimated: chart.estimated,
		revised: chart.revised,
		illustrative: chart.illustrative,
		break: chart.break,
		gap: chart.gap,
		noData: chart.noData
	};
}

/** A place's every year against its path, as the large chart of a target. */
export function trendOf(
	naming: Naming,
	target: CatalogueTarget,
	history: readonly Assessment[],
	year: number
): TrendProps {
	const text = messagesOf(naming.language);
	const indicator = naming.indicatorOf(target.target_id);
	const now = history.find((row) => row.year === year);
	const last = history.at(-1);
	const goal = trendTarget(naming, target, last?.year ?? year, edgeOf(target, last));
	const linear = history.find((row) => isWay(row.path_kind));
	const band = history.flatMap((row) =>
		isWay(row.path_kind) &&
		row.slightly_edge !== null &&
		row.baseline_year !== null &&
		row.year >= row.baseline_year
			? [{ year: row.year, value: row.slightly_edge }]
			: []
	);
	return {
		title: `${naming.placeName(last?.place_code ?? '')} ${naming.indicatorName(target.indicator_id)}`,
		summary: now ? sentence(naming, now) : text.chart.noData,
		actual: {
			label: text.chart.actual,
			points: history.map((row) =>
				trendPoint({
					year: row.year,
					value: row.actual,
					state: row.actual_state,
					illustrative: row.actual_provenance === 'illustrative',
					vintage: row.actual_vintage
				})
			)
		},
		baseline:
			linear?.baseline_year != null && linear.baseline_value !== null
				? { year: linear.baseline_year, value: linear.baseline_value }
				: undefined,
		target:
			goal && target.comparator && indicator?.steps.length
				? { ...goal, label: gradeLabel(goal.label, text.comparator[target.comparator]) }
				: goal,
		path: pathOf(history),
		bandEdge: band.length > 1 ? band : undefined,
		zero: indicator?.kind === 'count' || indicator?.kind === 'amount',
		minimum: indicator?.minimum ?? undefined,
		maximum: indicator?.maximum ?? undefined,
		ticks: gradesBetween(indicator?.steps.length ?? 0, [
			target.value,
			...history.flatMap((row) => [row.actual, row.baseline_value])
		]),
		selectedYear: year,
		words: trendWords(naming),
		format: (value) => naming.plain(indicator, value)
	};
}

/** A promised grade beside its line: without its remark in brackets, or as its sign alone where the name is too long; the axis names it, too. */
export function gradeLabel(label: string, sign: string): string {
	const short = withoutRemark(label);
	return textWidth(short) <= roomBeside.large ? short : sign;
}

function withoutRemark(grade: string): string {
	return grade.replace(/\s*[（(].*[)）]$/, '');
}

/** The grades that a chart of a scale needs: those between the values, and one more to each side. */
export function gradesBetween(steps: number, values: readonly (number | null)[]): number[] | undefined {
	const known = values.filter((value) => value !== null);
	if (steps === 0 || known.length === 0) return undefined;
	const first = Math.max(0, Math.min(...known) - 1);
	const last = Math.min(steps - 1, Math.max(...known) + 1);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The path as it was judged: to the edge that has to be reached, tolerance included. */
export function pathOf(history: readonly Assessment[]): { year: number; value: number }[] | undefined {
	const judged = history.filter((row) => isWay(row.path_kind) && row.year >= (row.baseline_year ?? row.year));
	const last = judged.at(-1);
	const path = judged.flatMap((row) =>
		row.path_value === null ? [] : [{ year: row.year, value: row.path_value }]
	);
	const goal = last?.low_edge ?? last?.high_edge ?? null;
	if (last?.due_year && last.due_year > last.year && goal !== null)
		path.push({ year: last.due_year, value: goal });
	return path.length > 1 ? path : undefined;
}

/** One of many small charts on a shared scale. */
export function smallTrend(
	naming: Naming,
	target: CatalogueTarget,
	trend: PlaceTrend,
	domain: readonly [number, number],
	year: number
): TrendProps {
	const text = messagesOf(naming.language);
	const indicator = naming.indicatorOf(target.target_id);
	const name = naming.placeName(trend.place_code);
	// The name of a grade is too long to stand beside every small chart; the promise is told once, above.
	const goal = trendTarget(naming, target, trend.points.at(-1)?.year ?? year);
	const latest = trend.points.findLast(({ value }) => value !== null);
	return {
		title: name,
		summary: [
			name,
			latest ? `${latest.year} ${naming.value(indicator, latest.value)}` : text.chart.noData,
			text.light[trend.light]
		].join(text.comma),
		actual: { label: text.chart.actual, points: trend.points.map(trendPoint) },
		baseline: trend.baseline ?? undefined,
		target: goal && indicator?.steps.length ? { ...goal, label: '' } : goal,
		ticks: indicator?.steps.length ? [...new Set(domain)] : undefined,
		domain,
		minimum: indicator?.minimum ?? undefined,
		maximum: indicator?.maximum ?? undefined,
		selectedYear: year,
		compact: true,
		height: 84,
		words: { noData: text.chart.noData },
		// “三级（未评等）” stands as “三级” where there is no room; the large chart and the table say the whole.
		format: (value) => withoutRemark(naming.plain(indicator, value))
	};
}

/** A point of the cube as charts take it. */
export function trendPoint({ year, value, state, illustrative, vintage }: Point): TrendPoint {
	return {
		year,
		value,
		illustrative,
		...(state ? { state: state as PointState } : {}),
		...(vintage ? { vintage } : {})
	};
}

function trendTarget(
	naming: Naming,
	target: CatalogueTarget,
	lastYear: number,
	edge: number | null = null
): TrendTarget | undefined {
	const threshold = thresholdOf(naming, target, edge);
	return threshold && { year: target.due_year ?? lastYear, ...threshold };
}

/** One line stands for all years only where the baseline is to be bettered; the year before is another one each year. */
function edgeOf(target: CatalogueTarget, last: Assessment | undefined): number | null {
	return target.against === 'baseline' ? (last?.path_value ?? null) : null;
}
