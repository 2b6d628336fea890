import { rowsOf, type Engine } from '../../engine/engine';
import type { ReportingCalendar } from '../../figure/reporting-calendar';
import type { ReportingWindow } from '../../figure/reporting-time';

interface WindowRow extends Pick<ReportingWindow, 'policy_id' | 'from_year' | 'until_year' | 'basis'> {
	opens_years_after: number;
	opens_month: number;
	opens_day: number;
	due_years_after: number;
	due_month: number;
	due_day: number;
}

/** Reads the days set in a release. Throws EngineError. */
export async function readReportingCalendar(engine: Engine): Promise<ReportingCalendar> {
	const rows = rowsOf<WindowRow>(
		await engine.query(
			`SELECT * EXCLUDE (window_id, clause, phrase, reason, reason_en) FROM reporting_window ORDER BY window_id`
		)
	);
	const needed = rowsOf<{ policy_id: string; place_code: string; indicator_id: string }>(
		await engine.query(
			`SELECT DISTINCT policy_id, place_code, part_id AS indicator_id
			FROM target JOIN target_place USING (target_id) JOIN (
				SELECT indicator_id, unnest([indicator_id, numerator_id, denominator_id, growth_of]) AS part_id FROM indicator
			) USING (indicator_id)
			WHERE standing = 'bound' AND part_id IS NOT NULL AND policy_id IN (SELECT policy_id FROM reporting_window)
			ORDER BY ALL`
		)
	);
	return {
		windows: rows.map(windowOf),
		policiesOf: new Map(
			[...Map.groupBy(needed, ({ place_code, indicator_id }) => `${place_code} ${indicator_id}`)].map(
				([key, list]) => [key, list.map(({ policy_id }) => policy_id)]
			)
		)
	};
}

function windowOf({ policy_id, from_year, until_year, basis, ...days }: WindowRow): ReportingWindow {
	return {
		policy_id,
		from_year,
		until_year,
		basis,
		opens: { years_after: days.opens_years_after, month: days.opens_month, day: days.opens_day },
		due: { years_after: days.due_years_after, month: days.due_month, day: days.due_day }
	};
}
