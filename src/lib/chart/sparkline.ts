import { domainOf, isFiniteNumber, percent, round, share, type Domain } from './domain';
import { splitSeries, type TrendPoint } from './runs';

export interface SparklineProps {
	points: readonly TrendPoint[];
	target?: number | undefined;
	domain?: Domain | undefined;
	every?: number | undefined;
	width?: number | undefined;
	height?: number | undefined;
	/** The year of a point to ring. */
	marked?: number | undefined;
	/** What the line says in words; without it the line is decoration beside a number. */
	label?: string | undefined;
}

export interface SparklineLayout {
	lines: { d: string; illustrative: boolean }[];
	/** Points no line reaches. */
	dots: { x: number; y: number; illustrative: boolean }[];
	latest: { x: number; y: number; illustrative: boolean } | null;
	targetY: number | null;
	marked: { x: number; y: number } | null;
}

const edge = 4;

/** Places a small series in pixels; a missing year is a hole in the line. */
export function layOutSparkline({
	points,
	target,
	domain,
	every,
	marked,
	width = 96,
	height = 24
}: SparklineProps): SparklineLayout {
	const series = splitSeries(points, every);
	const values = domain ?? domainOf([...series.points.map(({ value }) => value), target], { zero: false });
	const years: Domain = [series.points[0]?.year ?? 0, series.points.at(-1)?.year ?? 0];
	const x = (year: number) => round(edge + (percent(year, years) / 100) * (width - 2 * edge), 1);
	const y = (value: number) => round(edge + (1 - share(value, values)) * (height - 2 * edge), 1);
	const joined = new Set(series.runs.flatMap((run) => run.points));
	const place = (point: (typeof series.points)[number]) => ({
		x: x(point.year),
		y: y(point.value),
		illustrative: Boolean(point.illustrative)
	});
	const latest = series.points.at(-1);
	const ringed = series.points.find(({ year }) => year === marked);
	return {
		lines: series.runs.map(({ illustrative, points: run }) => ({
			illustrative,
			d: `M${run.map((point) => [x(point.year), y(point.value)].join(' ')).join('L')}`
		})),
		dots: series.points.filter((point) => point !== latest && !joined.has(point)).map(place),
		latest: latest ? place(latest) : null,
		targetY: isFiniteNumber(target) ? y(target) : null,
		marked: ringed ? { x: x(ringed.year), y: y(ringed.value) } : null
	};
}
