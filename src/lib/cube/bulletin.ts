import type { Assessment, Light } from '../assessment/assessment';
import type { Catalogue, CataloguePlace } from '../assessment/catalogue';
import type { Cube } from './cube';
import type { Filters } from './filters';
import { sliceOverview, type OverviewSlice } from './overview';
import { rankedLights } from './ranked-lights';
import { countLights, membership, type LightCount } from './tally';

/** One promise of a bulletin's year: a bound place of a target, with what its annex tells. */
export type PromiseRow = Pick<
	Assessment,
	| 'target_id'
	| 'place_code'
	| 'year'
	| 'light'
	| 'reason'
	| 'illustrative'
	| 'actual'
	| 'actual_state'
	| 'actual_provenance'
	| 'baseline_year'
	| 'baseline_value'
	| 'target_value'
	| 'due_year'
	| 'path_value'
	| 'gap_to_target'
	| 'required_pace'
	| 'previous_actual'
	| 'previous_light'
	| 'change'
>;

/** How a place stands with all it promised. */
export interface PlaceStanding {
	place_code: string;
	level: CataloguePlace['level'];
	counts: LightCount[];
	/** Promises whose lights can be compared, and those of them that are met or on pace. */
	judged: number;
	kept: number;
	/** kept ÷ judged; null where nothing can be compared. */
	share: number | null;
	/** Among places of its level with enough judged promises, equal shares equal ranks; null for the others. */
	rank: number | null;
	illustrative: boolean;
}

/** Everything a bulletin tells of a year, an area and a policy. */
export interface BulletinSlice {
	overview: OverviewSlice;
	/** The lights of the year before; null before the first judged year. */
	before: { year: number; counts: LightCount[] } | null;
	rows: PromiseRow[];
	/** Rows that became worse, the deepest falls first. */
	worse: PromiseRow[];
	better: number;
	same: number;
	targets: { target_id: string; counts: LightCount[]; illustrative: boolean }[];
	/** Ranked ones first, by rank; the others in the order of their codes. */
	places: PlaceStanding[];
	/** The level whose places are ranked, null where fewer than two can be. */
	rankedLevel: CataloguePlace['level'] | null;
	unreported: PromiseRow[];
}

/** A place needs as many judged promises before its share is held against that of others. */
export const fewestJudged = 5;

/** Cuts a bulletin out of the cube. The numbers of the cube have to be attached. */
export function sliceBulletin(cube: Cube, catalogue: Catalogue, filters: Filters): BulletinSlice {
	const rows = promiseRows(cube, catalogue, filters);
	const yearBefore = catalogue.years.filter((year) => year < filters.year).at(-1);
	const byTarget = Map.groupBy(rows, ({ target_id }) => target_id);
	const worse = rows
		.filter(({ change }) => change === 'worse')
		.map((row, index) => ({ row, index, fall: fallOf(row) }))
		.toSorted((a, b) => b.fall - a.fall || a.index - b.index)
		.map(({ row }) => row);
	return {
		overview: sliceOverview(cube, catalogue, filters),
		before:
			yearBefore === undefined
				? null
				: {
						year: yearBefore,
						counts: countLights(promiseRows(cube, catalogue, { ...filters, year: yearBefore }))
					},
		rows,
		worse,
		better: rows.filter(({ change }) => change === 'better').length,
		same: rows.filter(({ change }) => change === 'same').length,
		targets: [...byTarget].map(([target_id, own]) => ({
			target_id,
			counts: countLights(own),
			illustrative: own.some(({ illustrative }) => illustrative)
		})),
		...placesOf(rows, catalogue),
		unreported: rows.filter(({ light }) => light === 'no-data')
	};
}

/** How many lights can be compared, and how many of these are met or on pace. */
export function keptOf(counts: readonly LightCount[]): { judged: number; kept: number } {
	const sum = (lights: readonly Light[]) =>
		counts.filter(({ light }) => lights.includes(light)).reduce((total, { count }) => total + count, 0);
	return { judged: sum(rankedLights), kept: sum(['met', 'on-pace']) };
}

function promiseRows(cube: Cube, catalogue: Catalogue, filters: Filters): PromiseRow[] {
	const inArea = membership(cube, filters.area.codes);
	const places = cube.codesOf('place_code');
	const standings = cube.codesOf('standing');
	const bound = cube.codeOf('standing', 'bound');
	const rows: PromiseRow[] = [];
	for (const { target_id, policy_id } of catalogue.targets) {
		if (filters.policy !== null && policy_id !== filters.policy) continue;
		const [first, last] = cube.rangeOf(target_id);
		for (let row = first; row < last; row++) {
			if (cube.year[row] !== filters.year || standings[row] !== bound) continue;
			if (inArea[places[row] ?? 0] === 1) rows.push(promiseRow(cube.assessment(row)));
		}
	}
	return rows;
}

function promiseRow(row: Assessment): PromiseRow {
	const { target_id, place_code, year, light, reason, illustrative } = row;
	const { actual, actual_state, actual_provenance, baseline_year, baseline_value, target_value } = row;
	const { due_year, path_value, gap_to_target, required_pace, previous_actual, previous_light, change } = row;
	return {
		target_id,
		place_code,
		year,
		light,
		reason,
		illustrative,
		actual,
		actual_state,
		actual_provenance,
		baseline_year,
		baseline_value,
		target_value,
		due_year,
		path_value,
		gap_to_target,
		required_pace,
		previous_actual,
		previous_light,
		change
	};
}

/** How many steps a light fell since the year before. */
export function fallOf({ light, previous_light }: PromiseRow): number {
	return previous_light === null ? 0 : rankedLights.indexOf(previous_light) - rankedLights.indexOf(light);
}

/** Places with their counts, ranked among those of the highest level on which two have enough judged promises. */
export function placesOf(
	rows: readonly PromiseRow[],
	catalogue: Catalogue
): Pick<BulletinSlice, 'places' | 'rankedLevel'> {
	const levels = new Map(catalogue.places.map(({ place_code, level }) => [place_code, level]));
	const places = [...Map.groupBy(rows, ({ place_code }) => place_code)].map(
		([place_code, own]): PlaceStanding => {
			const counts = countLights(own);
			const { judged, kept } = keptOf(counts);
			return {
				place_code,
				level: levels.get(place_code) ?? 'county',
				counts,
				judged,
				kept,
				share: judged > 0 ? kept / judged : null,
				rank: null,
				illustrative: own.some(({ illustrative }) => illustrative)
			};
		}
	);
	const enough = places.filter(({ judged }) => judged >= fewestJudged);
	const rankedLevel =
		(['prefecture', 'county', 'province'] as const).find(
			(level) => enough.filter((place) => place.level === level).length > 1
		) ?? null;
	const ranked = enough
		.filter(({ level }) => level === rankedLevel)
		.toSorted(
			(a, b) =>
				(b.share ?? 0) - (a.share ?? 0) || b.judged - a.judged || a.place_code.localeCompare(b.place_code)
		);
	for (const place of ranked) place.rank = 1 + ranked.findIndex(({ share }) => share === place.share);
	const others = places
		.filter(({ rank }) => rank === null)
		.toSorted((a, b) => a.place_code.localeCompare(b.place_code));
	return { places: [...ranked, ...others], rankedLevel };
}
