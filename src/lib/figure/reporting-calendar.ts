import { reportingTime, windowFor, type ReportingTime, type ReportingWindow } from './reporting-time';

/** When the figures that promises need are to be handed in. */
export interface ReportingCalendar {
	windows: ReportingWindow[];
	/** Policies with days of their own that need figures of a place and an indicator: "place indicator". */
	policiesOf: ReadonlyMap<string, string[]>;
}

/** Whether figures of one year came when they were due. */
export interface YearTime extends ReportingTime {
	/** The year that the figures are of. */
	year: number;
	/** How many figures. */
	figures: number;
	/** The policy whose own day it is; null: the general one. */
	policy_id: string | null;
	basis: ReportingWindow['basis'];
}

/** What a figure is of, as far as its day goes. */
export interface DatedFigure {
	place_code: string;
	indicator_id: string;
	year: number;
}

/**
 * Whether figures handed in at a moment (ISO 8601) came when they were due, by year, the newest first; nothing is said of years for which
 * no day is set.
 */
export function reportingTimes(
	calendar: ReportingCalendar,
	figures: Iterable<DatedFigure>,
	moment: string
): YearTime[] {
	// Of figures that the same policies need only the year makes a difference; most are needed by none.
	const alike = new Map<readonly string[], Map<number, number>>();
	for (const figure of figures) {
		const policies = policiesNeeding(calendar, figure);
		let years = alike.get(policies);
		if (!years) alike.set(policies, (years = new Map<number, number>()));
		years.set(figure.year, (years.get(figure.year) ?? 0) + 1);
	}
	const counted = new Map<string, { window: ReportingWindow; year: number; figures: number }>();
	for (const [policies, years] of alike) {
		for (const [year, count] of years) {
			const window = windowFor(calendar.windows, policies, year);
			if (!window) continue;
			const key = `${year} ${calendar.windows.indexOf(window)}`;
			counted.set(key, { window, year, figures: count + (counted.get(key)?.figures ?? 0) });
		}
	}
	return [...counted.values()]
		.map(({ window, year, figures: count }) => ({
			year,
			figures: count,
			...reportingTime(window, year, moment),
			policy_id: window.policy_id,
			basis: window.basis
		}))
		.sort((a, b) => b.year - a.year || (a.due < b.due ? -1 : 1));
}

/** The window that a figure is due in; undefined where none is set. */
export function windowOf(calendar: ReportingCalendar, figure: DatedFigure): ReportingWindow | undefined {
	return windowFor(calendar.windows, policiesNeeding(calendar, figure), figure.year);
}

function policiesNeeding(
	{ policiesOf }: ReportingCalendar,
	{ place_code, indicator_id }: DatedFigure
): readonly string[] {
	return policiesOf.size === 0 ? none : (policiesOf.get(`${place_code} ${indicator_id}`) ?? none);
}

const none: readonly string[] = [];
