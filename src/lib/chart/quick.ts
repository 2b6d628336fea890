import { dodge } from './dodge';
import { axisTicks, domainOf, isFiniteNumber, percent, round, share, type Domain } from './domain';
import { widest } from './measure';
import { splitSeries } from './runs';
import { numberOf, textOf, type ChartChoice, type Columns } from './suggest';

export interface QuickProps {
	table: Columns;
	choice: ChartChoice;
	title: string;
	summary: string;
	/** Said when no row has both values. */
	noData: string;
	format: (value: number) => string;
	formatX?: ((value: number) => string) | undefined;
	height?: number | undefined;
}

export interface QuickRow {
	x: number | null;
	y: number | null;
	name: string;
	series: string;
}

export interface QuickBar {
	label: string;
	text: string;
	x: number;
	width: number;
}

export interface QuickSeries {
	name: string;
	/** Which of the six line styles, from 0. */
	style: number;
	lines: string[];
	points: { x: number; y: number; title: string }[];
	end: { x: number; y: number; labelY: number } | null;
}

export interface QuickPlot {
	height: number;
	margin: { left: number; right: number };
	rows: { y: number; label: string }[];
	columns: { x: number; label: string }[];
	series: QuickSeries[];
}

const styles = 6;

/** The chosen columns of a table, row by row. */
export function quickRows(table: Columns, choice: ChartChoice): QuickRow[] {
	const column = (name: string | undefined) =>
		name === undefined ? [] : (table.columns[table.names.indexOf(name)] ?? []);
	const [xs, ys, series] = [column(choice.x), column(choice.y), column(choice.series)];
	return ys.map((y, index) => ({
		x: numberOf(xs[index]),
		y: numberOf(y),
		name: textOf(xs[index]),
		series: textOf(series[index])
	}));
}

/** Horizontal bars from zero, in the order of the table; rows without a number are left out. */
export function layOutBars(rows: readonly QuickRow[], format: (value: number) => string): QuickBar[] {
	const valued = rows.filter((row): row is QuickRow & { y: number } => isFiniteNumber(row.y));
	const domain = domainOf(valued.map(({ y }) => y));
	const zero = percent(0, domain);
	return valued.map(({ y, name, series }) => {
		const end = percent(y, domain);
		return {
			label: [name, series].filter(Boolean).join(' · '),
			text: format(y),
			x: Math.min(zero, end),
			width: round(Math.abs(end - zero))
		};
	});
}

/** Lines or points on two number axes: x in percent of the width, y in pixels. */
export function layOutPlot(
	rows: readonly QuickRow[],
	{
		choice,
		format,
		formatX = String,
		height = 280
	}: Pick<QuickProps, 'choice' | 'format' | 'formatX' | 'height'>
): QuickPlot {
	const placed = rows.filter(
		(row): row is QuickRow & { x: number; y: number } => isFiniteNumber(row.x) && isFiniteNumber(row.y)
	);
	const xs = placed.map(({ x }) => x);
	const xDomain: Domain = choice.kind === 'line' ? extent(xs) : domainOf(xs, { zero: false });
	const yDomain = domainOf(
		placed.map(({ y }) => y),
		{ zero: false }
	);
	const every = smallestStep(xs);
	const toX = (value: number) => percent(value, xDomain);
	const toY = (value: number) => round((1 - share(value, yDomain)) * height, 1);
	const series = [...Map.groupBy(placed, (row) => row.series)].map(([name, members], index): QuickSeries => {
		const { points, runs } = splitSeries(
			members.map(({ x, y }) => ({ year: x, value: y })),
			every
		);
		const last = choice.kind === 'line' ? points.at(-1) : undefined;
		return {
			name,
			style: index % styles,
			lines:
				choice.kind === 'line'
					? runs.map(
							(run) => `M${run.points.map(({ year, value }) => [toX(year), toY(value)].join(',')).join('L')}`
						)
					: [],
			points: points.map(({ year, value }) => ({
				x: toX(year),
				y: toY(value),
				title: [name, formatX(year), format(value)].filter(Boolean).join(' ')
			})),
			end: last && name ? { x: toX(last.year), y: toY(last.value), labelY: 0 } : null
		};
	});
	const labelled = dodgeEnds(series, height);
	const yRows = placed.length
		? axisTicks(yDomain, 5, format).map((tick) => ({ y: toY(tick), label: format(tick) }))
		: [];
	const whole = xs.every(Number.isInteger);
	const xTicks = axisTicks(xDomain, 5).filter((tick) => !whole || Number.isInteger(tick));
	return {
		height,
		margin: {
			left: Math.ceil(widest(yRows.map(({ label }) => label)) * 12 + 10),
			right: Math.ceil(
				Math.min(
					150,
					Math.max(16, widest(labelled.filter(({ end }) => end).map(({ name }) => name)) * 12 + 16)
				)
			)
		},
		rows: yRows,
		columns: placed.length ? xTicks.map((tick) => ({ x: toX(tick), label: formatX(tick) })) : [],
		series: labelled
	};
}

/** As many end labels as the height holds, moved apart; further series keep their line only. */
function dodgeEnds(series: QuickSeries[], height: number): QuickSeries[] {
	const ended = series.filter(({ end }) => end).slice(0, Math.floor(height / 14) + 1);
	const positions = dodge(
		ended.map(({ end }) => end?.y ?? 0),
		14,
		0,
		height
	);
	return series.map((one) => {
		const index = ended.indexOf(one);
		return {
			...one,
			end: one.end && index >= 0 ? { ...one.end, labelY: round(positions[index] ?? 0, 1) } : null
		};
	});
}

function extent(values: readonly number[]): Domain {
	if (values.length === 0) return [0, 1];
	return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

function smallestStep(values: readonly number[]): number {
	const sorted = [...new Set(values)].sort((a, b) => a - b);
	const steps = sorted.slice(1).map((value, index) => value - (sorted[index] ?? value));
	return steps.length ? steps.reduce((a, b) => Math.min(a, b)) : 1;
}
