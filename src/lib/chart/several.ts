import type { TrendPoint } from './runs';

/** One of the compared places. */
export interface Series {
	id: string;
	label: string;
	points: readonly TrendPoint[];
}

/** Words that every chart of several series needs. */
export interface SeveralWords {
	noData: string;
	illustrative: string;
	provisional: string;
}

/** A line piece, in a box 100 wide. */
export interface SeriesLine {
	d: string;
	illustrative: boolean;
}

/** What is said of a point by pointer and to screen readers. */
export function pointTitle(
	label: string,
	{ year, value, illustrative }: TrendPoint,
	format: (value: number) => string,
	words: SeveralWords
): string {
	const parts = [label, String(year), value === null ? words.noData : format(value)];
	if (illustrative) parts.push(words.illustrative);
	return parts.join(' ');
}

/** Whether a figure is not final: drawn hollow. */
export function isOpen({ state }: TrendPoint): boolean {
	return state === 'provisional' || state === 'estimated';
}
