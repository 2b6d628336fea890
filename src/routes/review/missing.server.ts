import type { Catalogue } from '$lib/assessment/catalogue';
import { dayInBeijing } from '$lib/figure/beijing-day';
import { mayWrite, parentsOf, type Account } from '$lib/server/people/account';
import type { OpenRelease } from '$lib/server/releases/open-release';
import type { Store } from '$lib/server/store/open';
import { missingReports, type MissingReport } from '$lib/server/submissions/missing-reports';
import { readReportingCalendar } from '$lib/server/submissions/reporting-calendar';
import type { Names } from '$lib/view/naming';

/** More places of one policy than anybody reads in a table. */
const mostPlaces = 60;
const yearsOffered = 6;

/**
 * The places that have not reported what a year's promises need, those with most missing first; of an analyst's own places alone.
 * Throws EngineError or StoreUnavailable.
 */
export async function missingView(
	store: Store,
	{ engine, names }: OpenRelease,
	account: Account,
	asked: string | null,
	now = new Date()
) {
	const lastWhole = Number(dayInBeijing(now.toISOString()).slice(0, 4)) - 1;
	const years = Array.from({ length: yearsOffered }, (_, index) => lastWhole - index);
	const year = years.find((each) => String(each) === asked) ?? lastWhole;
	const parents = parentsOf(names.places);
	const open = (await missingReports(store, engine, year)).filter(({ place_code, missing }) =>
		missing.length === 0
			? mayWrite({ ...account, indicators: 'all' }, place_code, '', parents)
			: missing.some((indicator) => mayWrite(account, place_code, indicator, parents))
	);
	const { windows } = await readReportingCalendar(engine);
	const policies = [...Map.groupBy(open, ({ policy_id }) => policy_id)].map(([policy_id, places]) => {
		const sorted = places.toSorted(
			(a, b) => b.missing.length - a.missing.length || (a.place_code < b.place_code ? -1 : 1)
		);
		const lacking = (isNone: boolean) =>
			places.filter(
				({ missing, reported, waiting }) => missing.length > 0 && isNone === (reported === 0 && waiting === 0)
			).length;
		return {
			policy_id,
			none: lacking(true),
			part: lacking(false),
			all: places.filter(({ missing }) => missing.length === 0).length,
			due_day: places[0]?.due_day ?? null,
			places: sorted.slice(0, mostPlaces),
			unlisted: Math.max(0, sorted.length - mostPlaces)
		};
	});
	return {
		year,
		years,
		policies,
		isOwnChoice: windows.some(({ basis }) => basis === 'own-choice'),
		names: namesIn(
			names,
			policies.flatMap(({ places }) => places)
		)
	};
}

export type MissingView = Omit<Awaited<ReturnType<typeof missingView>>, 'names'>;

function namesIn(names: Catalogue, rows: readonly MissingReport[]): Names {
	const places = new Set(rows.map(({ place_code }) => place_code));
	const policies = new Set(rows.map(({ policy_id }) => policy_id));
	const indicators = new Set(rows.flatMap(({ missing }) => missing));
	return {
		places: names.places.filter(({ place_code }) => places.has(place_code)),
		policies: names.policies.filter(({ policy_id }) => policies.has(policy_id)),
		indicators: names.indicators.filter(({ indicator_id }) => indicators.has(indicator_id)),
		targets: []
	};
}
