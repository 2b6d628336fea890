import { dodge } from './dodge';
import { axisTicks, domainOf, isFiniteNumber, percent, round, share, type Domain } from './domain';
import { widest } from './measure';
import { splitSeries, type ValuedPoint } from './runs';
import { isOpen, pointTitle, type Series, type SeriesLine, type SeveralWords } from './several';
import { sideOf, type Comparator } from './side';
import type { YearValue } from './trend';
import { yearColumns, type YearColumn } from './years';

export interface LinesInput {
	series: readonly Series[];
	target?:
		| { year: number; value: number; upper?: number | undefined; comparator: Comparator; label: string }
		| undefined;
	/** Where one of the places should be, year by year. */
	path?: { label: string; points: readonly YearValue[] } | undefined;
	zero?: boolean | undefined;
	minimum?: number | undefined;
	maximum?: number | undefined;
	ticks?: readonly number[] | undefined;
	selectedYear?: number | undefined;
	height?: number | undefined;
	format: (value: number) => string;
	words: SeveralWords;
}

export interface LinesProps extends LinesInput {
	title: string;
	summary: string;
}

export interface LinesPoint {
	x: number;
	y: number;
	illustrative: boolean;
	hollow: boolean;
	title: string;
}

export interface LinesLabel {
	kind: 'series' | 'target' | 'path';
	/** Which series; -1 for what is none. */
	series: number;
	text: string;
	x: number;
	y: number;
	labelY: number;
}

export interface LinesLayout {
	height: number;
	margin: { left: number; right: number };
	domain: Domain;
	rows: { y: number; label: string }[];
	columns: (YearColumn & { x: number })[];
	selectedX: number | null;
	target: {
		x: number;
		y: number;
		upperY: number | null;
		cap: 'up' | 'down' | 'both-upright';
		strict: boolean;
	} | null;
	path: string | null;
	series: { lines: SeriesLine[]; points: LinesPoint[] }[];
	breaks: number[];
	labels: LinesLabel[];
	empty: boolean;
}

const lineHeight = 16;
const fontSize = 12;

/** Places several series on one scale, each named at its end: x in percent of the width, y in pixels. */
export function layOutLines(input: LinesInput): LinesLayout {
	const height = input.height ?? 300;
	const split = input.series.map(({ points }) => splitSeries(points));
	const path = (input.path?.points ?? [])
		.filter(({ year, value }) => isFiniteNumber(year) && isFiniteNumber(value))
		.toSorted((a, b) => a.year - b.year);
	const target =
		input.target && isFiniteNumber(input.target.value) && isFiniteNumber(input.target.year)
			? input.target
			: undefined;
	const points = split.flatMap((series) => series.points);
	const empty = points.length === 0;
	const domain = domainOf(
		[...points, ...path]
			.map(({ value }) => value)
			.concat(target ? [target.value, target.upper ?? target.value] : [], input.ticks ?? []),
		{ zero: input.zero ?? false, minimum: input.minimum, maximum: input.maximum }
	);
	const years = spanOf([...points, ...path].map(({ year }) => year).concat(target ? [target.year] : []));
	const x = (year: number) => percent(year, years);
	const y = (value: number) => round((1 - share(value, domain)) * height, 1);
	const through = (along: readonly YearValue[]) =>
		`M${along.map(({ year, value }) => `${String(x(year))},${String(y(value))}`).join('L')}`;
	const rows =
		empty && !target
			? []
			: (input.ticks ?? axisTicks(domain, 5, input.format)).map((value) => ({
					y: y(value),
					label: input.format(value)
				}));
	const labels = labelsOf(
		input,
		split.map((series) => series.points.at(-1)),
		path,
		target,
		x,
		y,
		height
	);
	return {
		height,
		margin: {
			left: Math.ceil(Math.max(24, widest(rows.map(({ label }) => label)) * fontSize + 12)),
			right: Math.ceil(
				Math.min(150, labels.length ? widest(labels.map(({ text }) => text)) * fontSize + 26 : 12)
			)
		},
		domain,
		rows,
		columns: yearColumns(years, { selectedYear: input.selectedYear }).map((column) => ({
			...column,
			x: x(column.year)
		})),
		selectedX: isFiniteNumber(input.selectedYear) && !empty ? x(input.selectedYear) : null,
		target: target ? placedTarget(target, x, y) : null,
		path: path.length > 1 ? through(path) : null,
		series: split.map((series, index) => ({
			lines: series.runs.map((run) => ({ illustrative: run.illustrative, d: through(run.points) })),
			points: series.points.map((point) => ({
				x: x(point.year),
				y: y(point.value),
				illustrative: Boolean(point.illustrative),
				hollow: isOpen(point),
				title: pointTitle(input.series[index]?.label ?? '', point, input.format, input.words)
			}))
		})),
		breaks: [
			...new Set(
				split.flatMap((series) => series.breaks.map(([from, to]) => round((x(from.year) + x(to.year)) / 2)))
			)
		],
		labels,
		empty
	};
}

function spanOf(years: readonly number[]): Domain {
	if (years.length === 0) return [0, 0];
	return [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}

function placedTarget(
	{ year, value, upper, comparator }: NonNullable<LinesInput['target']>,
	x: (year: number) => number,
	y: (value: number) => number
): LinesLayout['target'] {
	const { towards, strict } = sideOf(comparator);
	return {
		x: x(year),
		y: y(value),
		upperY: isFiniteNumber(upper) ? y(upper) : null,
		cap: towards === 'more' ? 'up' : towards === 'less' ? 'down' : 'both-upright',
		strict
	};
}

function labelsOf(
	input: LinesInput,
	ends: readonly (ValuedPoint | undefined)[],
	path: readonly YearValue[],
	target: LinesInput['target'],
	x: (year: number) => number,
	y: (value: number) => number,
	height: number
): LinesLabel[] {
	const wanted: Omit<LinesLabel, 'labelY'>[] = ends.flatMap((end, series) =>
		end
			? [
					{
						kind: 'series' as const,
						series,
						text: input.series[series]?.label ?? '',
						x: x(end.year),
						y: y(end.value)
					}
				]
			: []
	);
	if (target) wanted.push({ kind: 'target', series: -1, text: target.label, x: 100, y: y(target.value) });
	const last = path.at(-1);
	if (input.path && last && path.length > 1)
		wanted.push({ kind: 'path', series: -1, text: input.path.label, x: x(last.year), y: y(last.value) });
	const positions = dodge(
		wanted.map((label) => label.y),
		lineHeight,
		0,
		height
	);
	return wanted.map((label, index) => ({ ...label, labelY: Math.round(positions[index] ?? label.y) }));
}
