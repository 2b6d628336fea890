import { isFiniteNumber, round } from './domain';
import type { Light } from './light';

/** One thing to be done, from the beginning of a year to the end of another. */
export interface TimelineEntry {
	id: string;
	label: string;
	from: number | null;
	/** null: without an end. */
	to: number | null;
	/** It is meant to go on; where it is not and has no end either, none was given. */
	ongoing: boolean;
	light: Light;
	/** The word for where it stands. */
	status: string;
	illustrative?: boolean | undefined;
	href?: string | undefined;
}

export interface TimelineGroup {
	id: string;
	label: string;
	href?: string | undefined;
	entries: readonly TimelineEntry[];
}

export interface TimelineInput {
	groups: readonly TimelineGroup[];
	/** The judged year; the line stands at its end. */
	now: number;
	/** Groups with more entries show those of the same years and status as one strip. */
	mostStrips?: number | undefined;
}

export interface TimelineWords {
	/** "2024 年底" */
	now: string;
	/** A strip of several entries: "12 项" */
	several: (count: number) => string;
	/** "2021–2025", "自 2021 持续推进" */
	span: (from: number, to: number | null, ongoing: boolean) => string;
	illustrative: string;
	/** What is said instead of an empty picture. */
	none: string;
}

export interface TimelineProps extends TimelineInput {
	title: string;
	words: TimelineWords;
	/** Where a strip of several entries leads. */
	hrefOf?: ((group: TimelineGroup, entries: readonly TimelineEntry[]) => string) | undefined;
}

/** One or several entries of the same years and status, in percent of the width. */
export interface TimelineStrip {
	entries: TimelineEntry[];
	from: number;
	to: number | null;
	ongoing: boolean;
	light: Light;
	status: string;
	illustrative: boolean;
	left: number;
	width: number;
	/** The side of the bar at which its words begin, so that they stay inside. */
	words: 'left' | 'right';
}

export interface TimelineLayout {
	years: { year: number; left: number; minor: boolean }[];
	/** How many years the width spans. */
	span: number;
	/** The end of the judged year. */
	now: number;
	groups: { group: TimelineGroup; strips: TimelineStrip[] }[];
}

const mostStripsOfAGroup = 12;
const mostLabels = 8;

/** Places the strips of each group on a common axis of years, each year as wide as the others. */
export function layOutTimeline({
	groups,
	now,
	mostStrips = mostStripsOfAGroup
}: TimelineInput): TimelineLayout {
	const entries = groups.flatMap((group) => group.entries);
	const years = [now, ...entries.flatMap(({ from, to }) => [from, to])].filter(isFiniteNumber);
	const first = Math.trunc(years.reduce((a, b) => Math.min(a, b), years[0] ?? 0));
	const last = Math.trunc(years.reduce((a, b) => Math.max(a, b), first));
	// What has no end needs room to go on.
	const end = entries.some(({ to }) => to === null) ? last + 1 : last;
	const span = Math.min(end - first + 1, longest);
	const at = (year: number) => round((clamp(year - first, span) / span) * 100);
	const step = Math.ceil(span / mostLabels);
	return {
		span,
		years: Array.from({ length: span }, (_, index) => ({
			year: first + index,
			left: at(first + index),
			minor: index % step !== 0
		})),
		now: at(now + 1),
		groups: groups
			.filter((group) => group.entries.length > 0)
			.map((group) => ({ group, strips: strips(group.entries, group.entries.length > mostStrips) }))
	};

	function strips(own: readonly TimelineEntry[], together: boolean): TimelineStrip[] {
		const key = ({ id, from, to, ongoing, status, illustrative }: TimelineEntry) =>
			together ? JSON.stringify([from, to, ongoing, status, illustrative === true]) : id;
		return [...Map.groupBy(own, key).values()]
			.flatMap((same) => strip(same))
			.sort((a, b) => a.left - b.left || a.width - b.width || b.entries.length - a.entries.length);
	}

	function strip(same: TimelineEntry[]): TimelineStrip[] {
		const [entry] = same;
		if (!entry) return [];
		const from = isFiniteNumber(entry.from) ? Math.trunc(entry.from) : first;
		const to = isFiniteNumber(entry.to) ? Math.max(from, Math.trunc(entry.to)) : null;
		const left = at(from);
		const right = to === null ? 100 : at(to + 1);
		return [
			{
				entries: same,
				from,
				to,
				ongoing: entry.ongoing,
				light: entry.light,
				status: entry.status,
				illustrative: same.some(({ illustrative }) => illustrative),
				left,
				width: Math.max(round(right - left), 0.5),
				words: left <= 50 ? 'left' : 'right'
			}
		];
	}
}

/** Beyond a century years are too narrow to tell apart. */
const longest = 100;

function clamp(value: number, high: number): number {
	return Math.min(Math.max(value, 0), high);
}
