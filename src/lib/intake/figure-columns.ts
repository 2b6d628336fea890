import type { FigureState } from '../figure/schema';
import type { ProposedFigure } from './reading';
import { cellName } from './sheet';

/**
 * Figures by column, as a worker hands them to a page: buffers that change hands without being copied, and what repeats
 * said once. A figure names such a value by its position.
 */
export interface FigureColumns {
	length: number;
	sheets: string[];
	places: ProposedFigure['place'][];
	indicators: ProposedFigure['indicator'][];
	units: ProposedFigure['unit'][];
	states: FigureState[];
	marks: string[][];
	sheet: Uint32Array<ArrayBuffer>;
	/** Row and column of the cell, from 0. */
	row: Uint32Array<ArrayBuffer>;
	column: Uint32Array<ArrayBuffer>;
	place: Uint32Array<ArrayBuffer>;
	indicator: Uint32Array<ArrayBuffer>;
	/** `noYear` where it is not known. */
	year: Int32Array<ArrayBuffer>;
	/** NaN where missing or suppressed. */
	value: Float64Array<ArrayBuffer>;
	unit: Uint32Array<ArrayBuffer>;
	state: Uint32Array<ArrayBuffer>;
	mark: Uint32Array<ArrayBuffer>;
	flags: Uint8Array<ArrayBuffer>;
	/** All printed texts one after the other, and where each of them ends. */
	printed: string;
	printedEnd: Uint32Array<ArrayBuffer>;
	/** Of the few that print limits, by the figure's position. */
	limits: Map<number, { lower: number; upper: number }>;
}

const noYear = -2_147_483_648;
const isSubtotal = 1;
const isFaulty = 2;

/** The columns of figures. */
export function columnsOf(figures: readonly ProposedFigure[]): FigureColumns {
	const { length } = figures;
	const [sheets, places, indicators, units, states, marks] = [
		new Once<string>(),
		new Once<ProposedFigure['place']>(),
		new Once<ProposedFigure['indicator']>(),
		new Once<ProposedFigure['unit']>(),
		new Once<FigureState>(),
		new Once<string[]>((texts) => JSON.stringify(texts))
	];
	const columns: FigureColumns = {
		length,
		sheets: sheets.values,
		places: places.values,
		indicators: indicators.values,
		units: units.values,
		states: states.values,
		marks: marks.values,
		sheet: new Uint32Array(length),
		row: new Uint32Array(length),
		column: new Uint32Array(length),
		place: new Uint32Array(length),
		indicator: new Uint32Array(length),
		year: new Int32Array(length),
		value: new Float64Array(length),
		unit: new Uint32Array(length),
		state: new Uint32Array(length),
		mark: new Uint32Array(length),
		flags: new Uint8Array(length),
		printed: figures.map(({ printed }) => printed).join(''),
		printedEnd: new Uint32Array(length),
		limits: new Map()
	};
	let end = 0;
	for (const [at, figure] of figures.entries()) {
		columns.sheet[at] = sheets.positionOf(figure.sheet);
		[columns.row[at], columns.column[at]] = placeOfCell(figure.cell);
		columns.place[at] = places.positionOf(figure.place);
		columns.indicator[at] = indicators.positionOf(figure.indicator);
		columns.year[at] = figure.year ?? noYear;
		columns.value[at] = figure.value ?? Number.NaN;
		columns.unit[at] = units.positionOf(figure.unit);
		columns.state[at] = states.positionOf(figure.state);
		columns.mark[at] = marks.positionOf(figure.marks);
		columns.flags[at] = (figure.isSubtotal ? isSubtotal : 0) | (figure.isFaulty ? isFaulty : 0);
		columns.printedEnd[at] = end += figure.printed.length;
		if (figure.limits) columns.limits.set(at, figure.limits);
	}
	return columns;
}

/** One figure of many; undefined beyond them. */
export function figureAt(columns: FigureColumns, at: number): ProposedFigure | undefined {
	const place = columns.places[columns.place[at] ?? -1];
	const indicator = columns.indicators[columns.indicator[at] ?? -1];
	const unit = columns.units[columns.unit[at] ?? -1];
	const state = columns.states[columns.state[at] ?? -1];
	if (!place || !indicator || !unit || !state) return undefined;
	const year = columns.year[at] ?? noYear;
	const value = columns.value[at] ?? Number.NaN;
	const flags = columns.flags[at] ?? 0;
	return {
		sheet: columns.sheets[columns.sheet[at] ?? -1] ?? '',
		cell: cellName(columns.row[at] ?? 0, columns.column[at] ?? 0),
		place,
		indicator,
		year: year === noYear ? null : year,
		value: Number.isNaN(value) ? null : value,
		printed: columns.printed.slice(at === 0 ? 0 : columns.printedEnd[at - 1], columns.printedEnd[at]),
		unit,
		state,
		limits: columns.limits.get(at) ?? null,
		marks: columns.marks[columns.mark[at] ?? -1] ?? [],
		isSubtotal: (flags & isSubtotal) > 0,
		isFaulty: (flags & isFaulty) > 0
	};
}

/** All figures. */
export function figuresOf(columns: FigureColumns): ProposedFigure[] {
	return Array.from({ length: columns.length }, (_, at) => figureAt(columns, at)).filter(
		(figure) => figure !== undefined
	);
}

/** The memory of columns, which can change hands. */
export function buffersOf(columns: object): ArrayBuffer[] {
	return Object.values(columns).flatMap((column: unknown) =>
		ArrayBuffer.isView(column) && column.buffer instanceof ArrayBuffer ? [column.buffer] : []
	);
}

/** Values kept once each, with their positions; equal by themselves, or by what `keyOf` says of them. */
class Once<Value> {
	readonly values: Value[] = [];
	private readonly positions = new Map<unknown, number>();
	private readonly keyOf: (value: Value) => unknown;

	constructor(keyOf: (value: Value) => unknown = (value) => value) {
		this.keyOf = keyOf;
	}

	positionOf(value: Value): number {
		const key = this.keyOf(value);
		let position = this.positions.get(key);
		if (position === undefined) {
			position = this.values.push(value) - 1;
			this.positions.set(key, position);
		}
		return position;
	}
}

/** Row and column of a cell's name, from 0. */
function placeOfCell(cell: string): [number, number] {
	let column = 0;
	let at = 0;
	for (let code = cell.charCodeAt(at); code > 0x40; code = cell.charCodeAt(++at))
		column = column * 26 + code - 0x40;
	return [Number(cell.slice(at)) - 1, column - 1];
}
