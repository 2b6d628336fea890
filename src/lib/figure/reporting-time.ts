import { dayInBeijing, daysBetween } from './beijing-day';
import type { YearlyDay } from './reporting-schema';

/** From when to when the figures of a year are to be handed in, and who says so. */
export interface ReportingWindow {
	/** Null: for all that no other window is for. */
	policy_id: string | null;
	from_year: number | null;
	until_year: number | null;
	opens: YearlyDay;
	due: YearlyDay;
	basis: 'printed' | 'own-choice';
}

/** Whether figures of a year came when they were due; days of Beijing. */
export interface ReportingTime {
	standing: 'early' | 'in-time' | 'late';
	/** How many days after `due`, or before `opens`; 0 in time. */
	days: number;
	opens: string;
	due: string;
}

/** A day of every year as the day that counts for figures of a year, YYYY-MM-DD. */
export function dayFor(year: number, { years_after, month, day }: YearlyDay): string {
	const last = new Date(Date.UTC(year + years_after, month, 0)).getUTCDate();
	return [
		String(year + years_after),
		String(month).padStart(2, '0'),
		String(Math.min(day, last)).padStart(2, '0')
	].join('-');
}

/**
 * Whether figures of a year that came at a moment (ISO 8601) came early, in time or late. Whatever a window says, figures of a year that
 * has not ended are early.
 */
export function reportingTime(
	{ opens, due }: Pick<ReportingWindow, 'opens' | 'due'>,
	year: number,
	moment: string
): ReportingTime {
	const day = dayInBeijing(moment);
	const afterYear = `${year + 1}-01-01`;
	const first = [dayFor(year, opens), afterYear].sort().at(-1) ?? afterYear;
	const last = dayFor(year, due);
	const days = { opens: first, due: last };
	if (day < first) return { standing: 'early', days: daysBetween(day, first), ...days };
	if (day > last) return { standing: 'late', days: daysBetween(last, day), ...days };
	return { standing: 'in-time', days: 0, ...days };
}

/**
 * The window for figures of a year that some policies need: of those that have one of their own the one due first, since it is then that
 * somebody waits; else the general one. Undefined where none is set.
 */
export function windowFor(
	windows: readonly ReportingWindow[],
	policies: readonly string[],
	year: number
): ReportingWindow | undefined {
	const holding = windows.filter(
		({ from_year, until_year }) => year >= (from_year ?? year) && year <= (until_year ?? year)
	);
	const own = holding
		.filter(({ policy_id }) => policy_id !== null && policies.includes(policy_id))
		.sort((a, b) => (dayFor(year, a.due) < dayFor(year, b.due) ? -1 : 1));
	return own[0] ?? holding.find(({ policy_id }) => policy_id === null);
}
