import { isFiniteNumber, type Domain } from './domain';
import type { SplitSeries } from './runs';
import type { TrendInput, YearValue } from './trend';

export interface YearColumn {
	year: number;
	label: string;
	/** Left out on a narrow screen. */
	minor: boolean;
	selected: boolean;
}

/** The span of years that holds everything drawn. */
export function yearsOf(
	series: readonly SplitSeries[],
	path: readonly YearValue[],
	edge: readonly YearValue[],
	{ baseline, target, selectedYear }: TrendInput
): Domain {
	const years = [
		...series.flatMap(({ points }) => points.map(({ year }) => year)),
		...[...path, ...edge].map(({ year }) => year),
		...[baseline?.year, target?.year, selectedYear]
	].filter(isFiniteNumber);
	if (years.length === 0) return [0, 0];
	return [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}

/** Parts of the axis that the label of the selected year keeps free, on a wide and on a narrow screen. */
const wideRoom = 0.09;
const narrowRoom = 0.17;

/** Year labels, counted back from the last year so that the due year is always named. */
export function yearColumns([first, last]: Domain, input: Partial<TrendInput>): YearColumn[] {
	const format = input.formatYear ?? String;
	const span = last - first;
	if (!isFiniteNumber(span) || (first === 0 && last === 0)) return [];
	const { selectedYear: selected } = input;
	const step = input.compact ? Math.max(1, span) : Math.max(1, Math.ceil(span / 10));
	const years: number[] = [];
	for (let year = last; year >= first && years.length < 12; year -= step) years.unshift(year);
	if (input.compact || !isFiniteNumber(selected)) return years.map((year) => column(year, false));
	const far = (year: number, room: number) => year === selected || Math.abs(year - selected) > span * room;
	if (!years.includes(selected)) years.push(selected);
	return years.filter((year) => far(year, wideRoom)).map((year) => column(year, !far(year, narrowRoom)));

	function column(year: number, crowded: boolean): YearColumn {
		const minor = crowded || Math.round((last - year) / step) % Math.ceil(years.length / 5) !== 0;
		return {
			year,
			label: format(year),
			minor: minor && !input.compact && year !== selected,
			selected: year === selected
		};
	}
}
