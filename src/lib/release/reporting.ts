import type { Engine } from '../engine/engine';
import { insertRows } from '../engine/insert';
import type { ReportingWindowSeed } from '../figure/reporting-schema';

/** Writes the days by which figures are to be reported into their table. */
export async function loadReportingWindows(
	engine: Engine,
	windows: readonly ReportingWindowSeed[]
): Promise<void> {
	await insertRows(
		engine,
		'reporting_window',
		windows.map(({ id, policy, years, opens, due, basis, clause, phrase, reason, reason_en }) => ({
			window_id: id,
			policy_id: policy,
			from_year: years?.from,
			until_year: years?.to,
			opens_years_after: opens.years_after,
			opens_month: opens.month,
			opens_day: opens.day,
			due_years_after: due.years_after,
			due_month: due.month,
			due_day: due.day,
			basis,
			clause,
			phrase,
			reason,
			reason_en
		}))
	);
}
