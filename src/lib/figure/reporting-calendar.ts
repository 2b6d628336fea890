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
	figures: readonly DatedFigure[],
	moment: string
): YearTime[] {
	const alike = new Map<string, { policies: readonly string[]; year: number; figures: number }>();
	for (const figure of figures) {
		const policies = policiesNeeding(calendar, figure);
		const key = `${figure.year} ${policies.join()}`;
		const known = alike.get(key) ?? { policies, year: figure.year, figures: 0 };
		known.figures += 1;
		alike.set(key, known);
	}
	const counted = new Map<string, { window: ReportingWindow; year: number; figures: number }>();
	for (const { policies, year, figures: count } of alike.values()) {
		const window = windowFor(calendar.windows, policies, year);
		if (!window) continue;
		const key = `${year} ${calendar.windows.indexOf(window)}`;
		counted.set(key, { window, year, figures: count + (counted.get(key)?.figures ?? 0) });
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
	return policiesOf.size === 0 ? [] : (policiesOf.get(`${place_code} ${indicator_id}`) ?? []);
}
