import { readCompleteness, type Completeness } from '$lib/server/registry/quality';
import { formatNumber } from '$lib/text';
import { standardPlace } from './choice';
import { offeredBy, type Question } from './question';

/** Reports there and due of a place and the places right below it (or of a zone), indicator by indicator. */
export async function completenessView({ engine, choice, naming, codes, zones }: Question) {
	const all = await readCompleteness(engine, choice.illustrative ? 'all' : 'reported');
	const zone = choice.zone ?? standardPlace;
	const place = naming.place(zone);
	const named = zones.find(({ zone_id }) => zone_id === zone);
	const wanted = (code: string) =>
		place ? code === zone || naming.place(code)?.parent === zone : (codes?.has(code) ?? false);
	const asked = all.filter(
		({ place_code, indicator_id }) =>
			wanted(place_code) && (choice.indicator === null || indicator_id === choice.indicator)
	);
	const columns = [...new Set(asked.map(({ place_code }) => place_code))].sort(
		(a, b) => Number(b === zone) - Number(a === zone) || a.localeCompare(b)
	);
	const byIndicator = Map.groupBy(asked, ({ indicator_id }) => indicator_id);
	const rateOf = (rows: readonly Completeness[]) => {
		const [reported, due] = [sumOf(rows, 'reported'), sumOf(rows, 'due')];
		return {
			reported,
			due,
			illustrative: sumOf(rows, 'illustrative'),
			rate: due === 0 ? '—' : `${formatNumber((100 * reported) / due, 1, naming.language)}%`
		};
	};
	return {
		view: 'completeness' as const,
		...offeredBy(
			all.map(({ indicator_id, newest_due }) => ({ indicator_id, year: newest_due })),
			naming
		),
		zone,
		name: place || !named ? naming.placeName(zone) : naming.zoneName(named),
		whole: rateOf(asked),
		columns: columns.map((code) => ({
			place_code: code,
			name: naming.placeName(code),
			...rateOf(asked.filter(({ place_code }) => place_code === code))
		})),
		rows: [...byIndicator]
			.sort(([, a], [, b]) => b.length - a.length || shareOf(a) - shareOf(b))
			.map(([indicator_id, cells]) => ({
				indicator_id,
				name: naming.indicatorName(indicator_id),
				...rateOf(cells),
				newest: newestOf(cells, 'newest_reported'),
				newestDue: newestOf(cells, 'newest_due') ?? 0,
				cells: columns.map((code) => cells.find(({ place_code }) => place_code === code) ?? null)
			}))
	};
}

export type CompletenessView = Awaited<ReturnType<typeof completenessView>>;

function sumOf(rows: readonly Completeness[], field: 'reported' | 'due' | 'illustrative'): number {
	return rows.reduce((total, row) => total + row[field], 0);
}

function shareOf(rows: readonly Completeness[]): number {
	return sumOf(rows, 'reported') / sumOf(rows, 'due');
}

function newestOf(rows: readonly Completeness[], field: 'newest_reported' | 'newest_due'): number | null {
	const years = rows.flatMap((row) => row[field] ?? []);
	return years.length === 0 ? null : Math.max(...years);
}
