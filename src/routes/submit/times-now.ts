import { reportingTimes, type DatedFigure, type ReportingCalendar } from '$lib/figure/reporting-calendar';
import type { Words } from '$lib/intake/reading';
import { timeNotices } from '../review/text-reporting';

/** What a sender is told of figures that would be early or late, were they handed in at a moment. */
export function noticesOf(
	calendar: ReportingCalendar,
	figures: Iterable<DatedFigure>,
	now = new Date()
): Words[] {
	return timeNotices(reportingTimes(calendar, figures, now.toISOString()));
}
