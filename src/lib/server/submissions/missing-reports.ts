import { rowsOf, type Engine } from '../../engine/engine';
import { windowOf } from '../../figure/reporting-calendar';
import { dayFor } from '../../figure/reporting-time';
import type { Store } from '../store/open';
import { onStore } from '../store/store-fault';
import { statesIn } from './history';
import { readReportingCalendar } from './reporting-calendar';
import { openStates } from './state';

/** What a place still has to report of a year for a policy. */
export interface MissingReport {
	policy_id: string;
	place_code: string;
	/** Indicators that its targets need of the place in that year. */
	due: number;
	/** Of these, in the release, itself or by the figures it is computed from; what is illustrative is no report. */
	reported: number;
	/** Of the rest, in submissions that wait for review. */
	waiting: number;
	/** Ids of what neither the release nor a waiting submission has. */
	missing: string[];
	/** The day by which it was due in Beijing; null where none is set. */
	due_day: string | null;
}

interface Needed {
	policy_id: string;
	place_code: string;
	indicator_id: string;
	numerator_id: string | null;
	denominator_id: string | null;
	growth_of: string | null;
}

/**
 * Which places have what to report of a year, policy by policy; those that have reported everything are listed too, with nothing missing.
 * Places that a condition leaves out of a target, targets of institutions and texts that cannot be judged ask for nothing. Throws
 * EngineError or StoreUnavailable.
 */
export async function missingReports(store: Store, engine: Engine, year: number): Promise<MissingReport[]> {
	const needed = rowsOf<Needed>(await engine.query(neededSql(year)));
	const calendar = await readReportingCalendar(engine);
	const inRelease = new Set(
		rowsOf<{ place_code: string; indicator_id: string }>(
			await engine.query(
				`SELECT DISTINCT place_code, indicator_id FROM figure WHERE year = ${year} AND provenance <> 'illustrative'`
			)
		).map(keyOf)
	);
	const waiting = new Set((await waitingFigures(store, year)).map(keyOf));
	const either = new Set([...inRelease, ...waiting]);
	const groups = Map.groupBy(needed, ({ policy_id, place_code }) => `${policy_id} ${place_code}`);
	return [...groups.values()].flatMap((list) => {
		const [first] = list;
		if (!first) return [];
		const open = list.filter((each) => !isThere(each, inRelease));
		const missing = open.filter((each) => !isThere(each, either));
		const days = list.flatMap(({ place_code, indicator_id }) => {
			const window = windowOf(calendar, { place_code, indicator_id, year });
			return window ? [dayFor(year, window.due)] : [];
		});
		return {
			policy_id: first.policy_id,
			place_code: first.place_code,
			due: list.length,
			reported: list.length - open.length,
			waiting: open.length - missing.length,
			missing: missing.map(({ indicator_id }) => indicator_id),
			due_day: days.sort()[0] ?? null
		};
	});
}

function neededSql(year: number): string {
	return `SELECT DISTINCT policy_id, place_code, indicator_id, numerator_id, denominator_id, growth_of
		FROM target JOIN target_place USING (target_id) JOIN indicator USING (indicator_id)
		WHERE standing = 'bound' AND quantifier IS NULL AND not_evaluable IS NULL AND recurrence <> 'per-case'
			AND from_year <= ${year} AND coalesce(due_year, ${year}) >= ${year}
			AND (condition_indicator IS NULL OR (target_id, place_code) IN (
				SELECT (target_id, place_code) FROM assessment
				WHERE basis = 'all' AND light <> 'not-applicable' AND year = (SELECT max(year) FROM assessment WHERE year <= ${year})
			))
		ORDER BY ALL`;
}

/** The figures of a year in submissions about which a reviewer has to decide. */
function waitingFigures(
	{ db }: Store,
	year: number
): Promise<{ place_code: string; indicator_id: string }[]> {
	return onStore(async () => {
		const states = await statesIn(db);
		const rows = await db
			.selectFrom('submission_figure')
			.select(['submission_id', 'place_code', 'indicator_id'])
			.where('year', '=', year)
			.execute();
		return rows.filter(({ submission_id }) => openStates.includes(states.get(submission_id) ?? 'handed-in'));
	});
}

function isThere(
	{ place_code, indicator_id, numerator_id, denominator_id, growth_of }: Needed,
	figures: ReadonlySet<string>
): boolean {
	const has = (id: string | null) => id !== null && figures.has(`${place_code} ${id}`);
	return has(indicator_id) || has(growth_of) || (has(numerator_id) && has(denominator_id));
}

function keyOf({ place_code, indicator_id }: { place_code: string; indicator_id: string }): string {
	return `${place_code} ${indicator_id}`;
}
