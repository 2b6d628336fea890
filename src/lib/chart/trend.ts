import type { Domain } from './domain';
import type { PointState, TrendPoint } from './runs';
import type { Comparator } from './side';

export type { PointState, TrendPoint } from './runs';

export interface TrendSeries {
	label: string;
	points: readonly TrendPoint[];
}

export interface TrendTarget {
	/** The due year. */
	year: number;
	value: number;
	/** The other end of "between". */
	upper?: number | undefined;
	comparator: Comparator;
	/** As printed beside the line: "目标 ≥ 79". */
	label: string;
}

export interface YearValue {
	year: number;
	value: number;
}

/** What a year may bring: the likely value, and the ends of the interval around it. */
export interface FanYear extends YearValue {
	low: number;
	high: number;
}

/** Words for what is drawn; a legend entry appears when the thing is drawn and its word is given. */
export interface TrendWords {
	path?: string | undefined;
	corridor?: string | undefined;
	baseline?: string | undefined;
	fan?: string | undefined;
	provisional?: string | undefined;
	estimated?: string | undefined;
	revised?: string | undefined;
	illustrative?: string | undefined;
	/** A change of definition: the line is broken. */
	break?: string | undefined;
	/** Years without data: only with this word a faint dashed connector is drawn. */
	gap?: string | undefined;
	/** Said in an empty chart. */
	noData: string;
}

export interface TrendInput {
	actual: TrendSeries;
	/** Chosen places to compare with. */
	others?: readonly TrendSeries[] | undefined;
	baseline?: YearValue | undefined;
	target?: TrendTarget | undefined;
	/** Where the value should be, year by year; a straight line from baseline to target unless given. */
	path?: readonly YearValue[] | undefined;
	/** The far edge of the slightly-behind band, year by year. */
	bandEdge?: readonly YearValue[] | undefined;
	/** Where the series points, year by year. */
	fan?: readonly FanYear[] | undefined;
	/** Whether an illustrative point stands behind the fan. */
	fanIllustrative?: boolean | undefined;
	/** A shared domain for small multiples. */
	domain?: Domain | undefined;
	/** Whether the axis must hold zero. */
	zero?: boolean | undefined;
	minimum?: number | undefined;
	maximum?: number | undefined;
	years?: Domain | undefined;
	/** Steps of an ordinal scale, or any other fixed ticks. */
	ticks?: readonly number[] | undefined;
	/** Years between two reports; more than that is a gap. */
	every?: number | undefined;
	selectedYear?: number | undefined;
	compact?: boolean | undefined;
	height?: number | undefined;
	words: TrendWords;
	format: (value: number) => string;
	formatYear?: ((year: number) => string) | undefined;
}

export interface TrendProps extends TrendInput {
	title: string;
	/** What the chart says, in a sentence or two. */
	summary: string;
}

export interface PlacedPoint {
	/** Percent of the plot's width. */
	x: number;
	/** Pixels from the top of the plot. */
	y: number;
	state: PointState;
	illustrative: boolean;
	title: string;
	current: boolean;
}

export interface PlacedText {
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	text: string;
	illustrative: boolean;
}

export interface EndLabel {
	kind: 'target' | 'value' | 'other';
	text: string;
	illustrative?: true;
	/** From the end of the line … */
	x: number;
	y: number;
	/** … to the label in the right margin. */
	labelY: number;
}

export interface PlacedLine {
	illustrative: boolean;
	/** Path data in a box 100 wide and `height` high. */
	d: string;
}

export interface TrendLayout {
	height: number;
	margin: { left: number; right: number };
	domain: Domain;
	years: Domain;
	rows: { y: number; label: string }[];
	columns: { x: number; label: string; minor: boolean; selected: boolean }[];
	corridor: string | null;
	path: string | null;
	fan: { area: string; line: string; illustrative: boolean } | null;
	target: {
		x: number;
		y: number;
		upperY: number | null;
		cap: 'up' | 'down' | 'both-upright';
		strict: boolean;
	} | null;
	baseline: { x: number; y: number } | null;
	selectedX: number | null;
	lines: PlacedLine[];
	connectors: { x1: number; y1: number; x2: number; y2: number }[];
	breaks: number[];
	points: PlacedPoint[];
	others: { lines: PlacedLine[]; points: { x: number; y: number; title: string; illustrative: boolean }[] }[];
	values: PlacedText[];
	endLabels: EndLabel[];
	empty: boolean;
}

/** What turns a year and a value into a place of the plot. */
export interface Plot {
	height: number;
	x: (year: number) => number;
	y: (value: number) => number;
}
