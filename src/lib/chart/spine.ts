import { isFiniteNumber, round } from './domain';

/** One promise in a spine chart: where the chosen places lie within all places. */
export interface SpineRow {
	id: string;
	label: string;
	/** Which side is the better one; it is drawn to the right. */
	better: 'more' | 'less' | 'neither';
	/** What the places are held against: the place above, or the median of all. */
	centre: { value: number; label: string; illustrative: boolean } | null;
	/** The numbers of all places of the field. */
	field: readonly number[];
	/** The chosen ones, in the order of the series; null without a number. */
	chosen: readonly ({ value: number; illustrative: boolean; hollow: boolean } | null)[];
	format: (value: number) => string;
}

export interface SpineInput {
	rows: readonly SpineRow[];
	/** Names of the series. */
	labels: readonly string[];
	words: { noData: string; illustrative: string };
}

export interface SpineProps extends SpineInput {
	title: string;
	summary: string;
	words: SpineInput['words'] & {
		range: string;
		half: string;
		centre: string;
		better: string;
		higher: string;
	};
}

export interface PlacedSpine {
	id: string;
	label: string;
	/** Ends of all places and of the middle half, in percent of the width; null where no place has a number. */
	range: readonly [number, number] | null;
	half: readonly [number, number] | null;
	centre: { label: string; illustrative: boolean } | null;
	/** The numbers at the left and the right end. */
	ends: readonly [string, string] | null;
	marks: { series: number; x: number; dy: number; illustrative: boolean; hollow: boolean; title: string }[];
	/** Where the better side is nobody's to say. */
	neutral: boolean;
}

/** Marks nearer than this, in percent of the width, are drawn one above the other. */
const near = 1.6;

/**
 * Each promise as one row on a scale of its own, the centre in the middle and the better side to the right: half the width
 * stands for the farthest place, so that no row claims more spread than its places have.
 */
export function layOutSpine({ rows, labels, words }: SpineInput): PlacedSpine[] {
	return rows.map((row) => placeRow(row, labels, words));
}

function placeRow(row: SpineRow, labels: readonly string[], words: SpineInput['words']): PlacedSpine {
	const field = row.field.filter(isFiniteNumber).toSorted((a, b) => a - b);
	const centre = row.centre && isFiniteNumber(row.centre.value) ? row.centre : null;
	const chosen = row.chosen.map((point) => (point && isFiniteNumber(point.value) ? point : null));
	const all = [...field, ...chosen.flatMap((point) => (point ? [point.value] : []))];
	const base = { id: row.id, label: row.label, neutral: row.better === 'neither', centre };
	if (!centre || all.length === 0) return { ...base, range: null, half: null, ends: null, marks: [] };
	// Halves, so that no difference of two numbers is too large for a number.
	const away = (value: number) => value / 2 - centre.value / 2;
	const reach = all.reduce((most, value) => Math.max(most, Math.abs(away(value))), 0);
	const sign = row.better === 'less' ? -1 : 1;
	const x = (value: number) => (reach === 0 ? 50 : round(50 + sign * (away(value) / reach) * 50));
	const span = (low: number | undefined, high: number | undefined): readonly [number, number] | null =>
		low === undefined || high === undefined ? null : [Math.min(x(low), x(high)), Math.max(x(low), x(high))];
	const at = (share: number) => quantile(field, share);
	const outer = [field[0], field.at(-1)];
	const [left, right] = sign === 1 ? outer : outer.toReversed();
	const marks = chosen.flatMap((point, series) =>
		point
			? [
					{
						series,
						x: x(point.value),
						illustrative: point.illustrative,
						hollow: point.hollow,
						title: [
							labels[series] ?? '',
							row.format(point.value),
							...(point.illustrative ? [words.illustrative] : [])
						].join(' ')
					}
				]
			: []
	);
	return {
		...base,
		range: span(field[0], field.at(-1)),
		half: span(at(0.25), at(0.75)),
		ends: left === undefined || right === undefined ? null : [row.format(left), row.format(right)],
		marks: marks.map((mark, index) => ({
			...mark,
			dy: 0 - 11 * marks.slice(0, index).filter((other) => Math.abs(other.x - mark.x) < near).length
		}))
	};
}

function quantile(sorted: readonly number[], share: number): number | undefined {
	const position = (sorted.length - 1) * share;
	const low = sorted[Math.floor(position)];
	const high = sorted[Math.ceil(position)];
	return low === undefined || high === undefined
		? undefined
		: weighted(low, high, position - Math.floor(position));
}

function weighted(low: number, high: number, share: number): number {
	return low * (1 - share) + high * share;
}
