import { axisTicks, domainOf, isFiniteNumber, percent, round, share, type Domain } from './domain';
import { splitSeries, type SplitSeries, type ValuedPoint } from './runs';
import { sideOf } from './side';
import type { FanYear, PlacedLine, PlacedPoint, Plot, TrendInput, TrendLayout, YearValue } from './trend';
import { endLabelsOf, marginsOf } from './trend-labels';
import { valueTextsOf } from './value-texts';
import { yearColumns, yearsOf } from './years';

/** Places a series, its path and its target: x in percent of the width, y in pixels. */
export function layOutTrend(input: TrendInput): TrendLayout {
	const height = input.height ?? (input.compact ? 96 : 260);
	const actual = splitSeries(input.actual.points, input.every);
	const others = (input.others ?? []).map((series) => splitSeries(series.points, input.every));
	const path = pathOf(input);
	const edge = finite(input.bandEdge ?? []);
	const fan = finite(input.fan ?? []).filter(({ low, high }) => isFiniteNumber(low) && isFiniteNumber(high));
	const fanEnds = fan.flatMap(({ year, low, high }) => [
		{ year, value: low },
		{ year, value: high }
	]);
	const domain = input.domain ?? valueDomain(input, [actual, ...others], path, edge, fan, fanEnds);
	const years = input.years ?? yearsOf([actual, ...others], [...path, ...fan], edge, input);
	const plot: Plot = {
		height,
		x: (year) => percent(year, years),
		y: (value) => round((1 - share(value, domain)) * height, 1)
	};
	const endLabels = endLabelsOf(input, actual.points.at(-1), others, plot);
	const nothing =
		input.domain === undefined &&
		!input.target &&
		[actual, ...others].every(({ points }) => points.length === 0);
	const rows = nothing ? [] : rowsOf(input, domain, plot);
	return {
		height,
		margin: marginsOf(rows, endLabels, input),
		domain,
		years,
		rows,
		columns: yearColumns(years, input).map((column) => ({ ...column, x: plot.x(column.year) })),
		corridor: corridorOf(path, edge, plot),
		path: path.length > 1 ? lineThrough(path, plot) : null,
		fan: fanOf(fan, plot, Boolean(input.fanIllustrative)),
		target: targetOf(input, plot),
		baseline: input.baseline && finite([input.baseline]).length ? placed(input.baseline, plot) : null,
		selectedX: isFiniteNumber(input.selectedYear) ? plot.x(input.selectedYear) : null,
		lines: linesOf(actual, plot),
		connectors: input.words.gap ? actual.gaps.map(([from, to]) => connector(from, to, plot)) : [],
		breaks: actual.breaks.map(([from, to]) => round((plot.x(from.year) + plot.x(to.year)) / 2)),
		points: actual.points.map((point, index) =>
			pointOf(point, index === actual.points.length - 1, input, plot)
		),
		others: others.map((series, index) => ({
			lines: linesOf(series, plot),
			points: series.points.map((point) => ({
				...placed(point, plot),
				illustrative: Boolean(point.illustrative),
				title: [input.others?.[index]?.label, yearText(point.year, input), input.format(point.value)].join(
					' '
				)
			}))
		})),
		values: valueTextsOf(actual.points, input, plot),
		endLabels,
		empty: actual.points.length === 0
	};
}

export function yearText(year: number, { formatYear = String }: Pick<TrendInput, 'formatYear'>): string {
	return formatYear(year);
}

function pathOf({ path, baseline, target }: TrendInput): YearValue[] {
	if (path) return finite(path);
	return baseline && target ? finite([baseline, target]) : [];
}

function finite<Point extends YearValue>(points: readonly Point[]): Point[] {
	return points
		.filter(({ year, value }) => isFiniteNumber(year) && isFiniteNumber(value))
		.sort((a, b) => a.year - b.year);
}

function valueDomain(input: TrendInput, series: SplitSeries[], ...lines: YearValue[][]): Domain {
	const points = [...series.flatMap(({ points }) => points), ...lines.flat()].map(({ value }) => value);
	const { baseline, target, ticks = [], zero = false, minimum, maximum } = input;
	return domainOf([...points, baseline?.value, target?.value, target?.upper, ...ticks], {
		zero,
		minimum,
		maximum
	});
}

function rowsOf({ ticks, compact, format }: TrendInput, domain: Domain, plot: Plot): TrendLayout['rows'] {
	const values = ticks?.filter(isFiniteNumber) ?? axisTicks(domain, compact ? 2 : 5, format);
	return values.map((value) => ({ y: plot.y(value), label: format(value) }));
}

function targetOf({ target }: TrendInput, plot: Plot): TrendLayout['target'] {
	if (!target || finite([target]).length === 0) return null;
	const { towards, strict } = sideOf(target.comparator);
	return {
		...placed(target, plot),
		upperY: isFiniteNumber(target.upper) ? plot.y(target.upper) : null,
		cap: towards === 'more' ? 'up' : towards === 'less' ? 'down' : 'both-upright',
		strict
	};
}

function corridorOf(path: YearValue[], edge: YearValue[], plot: Plot): string | null {
	if (path.length < 2 || edge.length < 2) return null;
	return `${lineThrough(path, plot)}L${lineThrough(edge.toReversed(), plot).slice(1)}Z`;
}

function fanOf(fan: FanYear[], plot: Plot, illustrative: boolean): TrendLayout['fan'] {
	if (fan.length < 2) return null;
	const top = fan.map(({ year, high }) => ({ year, value: high }));
	const bottom = fan.map(({ year, low }) => ({ year, value: low })).toReversed();
	return {
		area: `${lineThrough(top, plot)}L${lineThrough(bottom, plot).slice(1)}Z`,
		line: lineThrough(fan, plot),
		illustrative
	};
}

function linesOf({ runs }: SplitSeries, plot: Plot): PlacedLine[] {
	return runs.map(({ illustrative, points }) => ({ illustrative, d: lineThrough(points, plot) }));
}

function pointOf(point: ValuedPoint, latest: boolean, input: TrendInput, plot: Plot): PlacedPoint {
	const state = point.state ?? 'final';
	const said =
		state === 'provisional' || state === 'estimated' || state === 'revised' ? input.words[state] : undefined;
	const words = [point.illustrative ? input.words.illustrative : undefined, said].filter(
		(word) => word !== undefined
	);
	return {
		...placed(point, plot),
		state,
		illustrative: Boolean(point.illustrative),
		title: [yearText(point.year, input), input.format(point.value), ...words].join(' '),
		current: latest || point.year === input.selectedYear
	};
}

function connector(from: ValuedPoint, to: ValuedPoint, plot: Plot): TrendLayout['connectors'][number] {
	return { x1: plot.x(from.year), y1: plot.y(from.value), x2: plot.x(to.year), y2: plot.y(to.value) };
}

function placed({ year, value }: YearValue, plot: Plot): { x: number; y: number } {
	return { x: plot.x(year), y: plot.y(value) };
}

function lineThrough(points: readonly YearValue[], plot: Plot): string {
	return `M${points.map(({ year, value }) => [plot.x(year), plot.y(value)].join(',')).join('L')}`;
}
