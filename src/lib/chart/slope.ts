import { dodge } from './dodge';
import { domainOf, isFiniteNumber, round, share, type Domain } from './domain';
import { widest } from './measure';
import type { TrendPoint } from './runs';
import { isOpen, pointTitle, type Series, type SeveralWords } from './several';

export interface SlopeInput {
	series: readonly Series[];
	/** The two years, the earlier first. */
	years: readonly [number, number];
	target?: { value: number; label: string } | undefined;
	height?: number | undefined;
	format: (value: number) => string;
	words: SeveralWords;
}

export interface SlopeProps extends SlopeInput {
	title: string;
	summary: string;
}

export interface SlopeEnd {
	series: number;
	y: number;
	labelY: number;
	text: string;
	illustrative: boolean;
	hollow: boolean;
	title: string;
}

export interface SlopeLayout {
	height: number;
	margin: { left: number; right: number };
	domain: Domain;
	ends: [SlopeEnd[], SlopeEnd[]];
	/** Drawn only between two numbers of one vintage. */
	lines: {
		series: number;
		y1: number;
		y2: number;
		illustrative: boolean;
		direction: 'up' | 'down' | 'level';
	}[];
	targetY: number | null;
	/** Series without a number in either year. */
	missing: number[];
}

/** Each series as a line between two years, with its number at both ends and its name at the right one, else at the left. */
export function layOutSlope(input: SlopeInput): SlopeLayout {
	const height = input.height ?? 300;
	const pairs = input.series.map(({ points }) => input.years.map((year) => valued(points, year)));
	const values = pairs.flat().flatMap((point) => (point ? [point.value] : []));
	const domain = domainOf([...values, input.target?.value], { zero: false });
	const y = (value: number) => round((1 - share(value, domain)) * height, 1);
	const ends = [0, 1].map((side) =>
		endsOf(
			input,
			pairs.map((pair) => pair[side]),
			pairs.map((pair) => side === 1 || pair[1] === undefined),
			y,
			height
		)
	) as SlopeLayout['ends'];
	const width = (side: 0 | 1) =>
		Math.ceil(Math.min(176, widest(ends[side].map(({ text }) => text)) * 12 + 26));
	return {
		height,
		margin: { left: width(0), right: width(1) },
		domain,
		ends,
		lines: pairs.flatMap(([from, to], series) => {
			if (!from || !to || (from.vintage ?? '') !== (to.vintage ?? '')) return [];
			return [
				{
					series,
					y1: y(from.value),
					y2: y(to.value),
					illustrative: Boolean(from.illustrative) || Boolean(to.illustrative),
					direction:
						from.value === to.value
							? ('level' as const)
							: from.value < to.value
								? ('up' as const)
								: ('down' as const)
				}
			];
		}),
		targetY: input.target && isFiniteNumber(input.target.value) ? y(input.target.value) : null,
		missing: pairs.flatMap((pair, series) => (pair.every((point) => point === undefined) ? [series] : []))
	};
}

type Valued = TrendPoint & { value: number };

function valued(points: readonly TrendPoint[], year: number): Valued | undefined {
	return points.find((point): point is Valued => point.year === year && isFiniteNumber(point.value));
}

function endsOf(
	{ series, format, words }: SlopeInput,
	points: readonly (Valued | undefined)[],
	named: readonly boolean[],
	y: (value: number) => number,
	height: number
): SlopeEnd[] {
	const ends = points.flatMap((point, index) =>
		point
			? [
					{
						series: index,
						y: y(point.value),
						text: named[index] ? `${series[index]?.label ?? ''} ${format(point.value)}` : format(point.value),
						illustrative: Boolean(point.illustrative),
						hollow: isOpen(point),
						title: pointTitle(series[index]?.label ?? '', point, format, words)
					}
				]
			: []
	);
	const positions = dodge(
		ends.map((end) => end.y),
		16,
		0,
		height
	);
	return ends.map((end, index) => ({ ...end, labelY: Math.round(positions[index] ?? end.y) }));
}
