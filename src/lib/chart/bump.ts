import { percent, round, type Domain } from './domain';
import { widest } from './measure';

/** The ranks of one place, year by year; null where it has no number. */
export interface BumpSeries {
	id: string;
	label: string;
	ranks: readonly (number | null)[];
	illustrative: readonly boolean[];
}

export interface BumpInput {
	years: readonly number[];
	series: readonly BumpSeries[];
	selectedYear?: number | undefined;
	words: {
		noData: string;
		illustrative: string;
		rank: (rank: number, of: number, shared: boolean) => string;
	};
}

export interface BumpProps extends BumpInput {
	title: string;
	summary: string;
}

export interface BumpPoint {
	series: number;
	x: number;
	y: number;
	/** Pixels beside the year's place, where several share a rank. */
	dx: number;
	illustrative: boolean;
	missing: boolean;
	title: string;
}

export interface BumpLayout {
	height: number;
	margin: { left: number; right: number };
	/** The heights of ranks 1, 2, … */
	rows: { rank: number; y: number }[];
	/** Where series without a number are marked; null when none is missing. */
	missingY: number | null;
	columns: { year: number; x: number; of: number; selected: boolean; minor: boolean }[];
	lines: { series: number; d: string; illustrative: boolean }[];
	points: BumpPoint[];
	/** Each series named in the last year, below each other where a rank is shared. */
	labels: { series: number; y: number; text: string }[];
}

const rowHeight = 30;
const top = 14;
const beside = 12;

/** Ranks over years: rank 1 on top, a line only between two years that both have a rank, shared ranks side by side. */
export function layOutBump(input: BumpInput): BumpLayout {
	const { years, series, words } = input;
	const span: Domain = [years[0] ?? 0, years.at(-1) ?? 0];
	const x = (index: number) => percent(years[index] ?? 0, span);
	const yOf = (rank: number) => top + (rank - 1) * rowHeight;
	const anyMissing = series.some(({ ranks }) => years.some((_, index) => (ranks[index] ?? null) === null));
	const missingY = anyMissing ? top + series.length * rowHeight + 4 : null;
	const points = years.flatMap((year, index) => pointsOf(year, index, x(index)));
	const step = Math.max(1, Math.ceil(years.length / 6));
	return {
		height: top * 2 + series.length * rowHeight + (anyMissing ? 8 : -rowHeight + 8),
		margin: marginsOf(series, anyMissing ? words.noData : undefined),
		rows: series.map((_, index) => ({ rank: index + 1, y: yOf(index + 1) })),
		missingY,
		columns: years.map((year, index) => ({
			year,
			x: x(index),
			of: series.filter(({ ranks }) => (ranks[index] ?? null) !== null).length,
			selected: year === input.selectedYear,
			minor: (years.length - 1 - index) % step !== 0 && year !== input.selectedYear
		})),
		lines: series.flatMap(({ ranks, illustrative }, index) =>
			years.slice(1).flatMap((year, before) => {
				const [from, to] = [ranks[before] ?? null, ranks[before + 1] ?? null];
				if (from === null || to === null || year !== (years[before] ?? 0) + 1) return [];
				const [x1, x2] = [x(before), x(before + 1)];
				const middle = round((x1 + x2) / 2);
				return [
					{
						series: index,
						d: `M${String(x1)},${String(yOf(from))}C${String(middle)},${String(yOf(from))} ${String(middle)},${String(yOf(to))} ${String(x2)},${String(yOf(to))}`,
						illustrative: Boolean(illustrative[before]) || Boolean(illustrative[before + 1])
					}
				];
			})
		),
		points,
		labels: series.flatMap(({ label }, index) => {
			const last = points.filter((point) => point.x === x(years.length - 1));
			const point = last.find((own) => own.series === index);
			if (!point) return [];
			const shared = last.filter((other) => other.y === point.y && other.series < index).length;
			return [{ series: index, y: point.y + shared * 13, text: label }];
		})
	};

	function pointsOf(year: number, index: number, place: number): BumpPoint[] {
		const known = series.filter(({ ranks }) => (ranks[index] ?? null) !== null).length;
		return series.map(({ label, ranks, illustrative }, own) => {
			const rank = ranks[index] ?? null;
			const alike = series.flatMap((other, at) => ((other.ranks[index] ?? null) === rank ? [at] : []));
			const said = rank === null ? words.noData : words.rank(rank, known, alike.length > 1);
			return {
				series: own,
				x: place,
				y: rank === null ? (missingY ?? 0) : yOf(rank),
				dx: round((alike.indexOf(own) - (alike.length - 1) / 2) * beside, 1),
				illustrative: Boolean(illustrative[index]) && rank !== null,
				missing: rank === null,
				title: [
					label,
					String(year),
					said,
					...(illustrative[index] && rank !== null ? [words.illustrative] : [])
				].join(' ')
			};
		});
	}
}

function marginsOf(series: readonly BumpSeries[], noData: string | undefined): BumpLayout['margin'] {
	return {
		left: Math.ceil(noData === undefined ? 34 : Math.max(34, widest([noData]) * 12 + 20)),
		right: Math.ceil(Math.min(150, widest(series.map(({ label }) => label)) * 12 + 30))
	};
}
