import type { Assessment } from '../assessment/assessment';
import type { Catalogue, CatalogueTarget } from '../assessment/catalogue';
import { regionOf } from './area';
import type { Cube } from './cube';
import type { Filters } from './filters';
import type { MapSlice } from './overview';
import { pointsOf, type Point } from './points';
import { countLights, type LightCount } from './tally';

/** The numbers of one place in a table or ranking. */
export type PlaceRow = Pick<
	Assessment,
	| 'place_code'
	| 'standing'
	| 'light'
	| 'reason'
	| 'illustrative'
	| 'actual'
	| 'actual_state'
	| 'path_value'
	| 'gap_to_target'
	| 'required_pace'
	| 'rank'
	| 'rank_of'
	| 'change'
>;

/** A place's trend with the path it is held against. */
export interface PlaceTrend {
	place_code: string;
	points: Point[];
	baseline: { year: number; value: number } | null;
	/** Light of the chosen year. */
	light: Assessment['light'];
}

/** Everything a target's page shows for its filters. */
export interface TargetSlice {
	target_id: string;
	year: number;
	years: number[];
	counts: LightCount[];
	rows: PlaceRow[];
	map: MapSlice | null;
	/** The chosen place: its judged year and every year of it. */
	chosen: { place_code: string; now: Assessment | null; history: Assessment[] };
	trends: PlaceTrend[];
	/** Some places are not among the trends. */
	trendsCut: number;
}

const mostTrends = 24;

/** Cuts one target out of the cube: its places in the year and area, a chosen place in full, and trends. */
export function sliceTarget(
	cube: Cube,
	catalogue: Catalogue,
	target: CatalogueTarget,
	filters: Filters,
	wantedPlace: string | null
): TargetSlice {
	const [first, last] = cube.rangeOf(target.target_id);
	const byPlace = new Map<string, number[]>();
	for (let row = first; row < last; row++) {
		const code = cube.text('place_code', row) ?? '';
		const rows = byPlace.get(code);
		if (rows) rows.push(row);
		else byPlace.set(code, [row]);
	}
	const years = [...new Set(cube.year.subarray(first, last))].sort((a, b) => a - b);
	const year = years.includes(filters.year) ? filters.year : (years.at(-1) ?? filters.year);
	const here = [...byPlace.keys()].filter((code) => filters.area.codes.has(code));
	const codes = here.length > 0 ? here : [...byPlace.keys()];
	const rowOf = (code: string) => byPlace.get(code)?.find((row) => cube.year[row] === year);
	const rows = codes.flatMap((code) => {
		const row = rowOf(code);
		return row === undefined ? [] : [placeRow(cube.assessment(row))];
	});
	const chosen = choose(rows, codes, wantedPlace, byPlace);
	const spread = rows.filter(
		(row) => row.standing !== 'bound' || rows.every(({ standing }) => standing === 'bound')
	);
	const trendCodes = spread.slice(0, mostTrends).map(({ place_code }) => place_code);
	const history = (byPlace.get(chosen) ?? []).map((row) => cube.assessment(row));
	return {
		target_id: target.target_id,
		year,
		years,
		counts: countLights(rows.filter(({ standing }) => standing === 'bound')),
		rows,
		map: mapOf(catalogue, filters, target.target_id, spread),
		chosen: { place_code: chosen, now: history.find((row) => row.year === year) ?? null, history },
		trends:
			spread.length > 1
				? trendCodes.map((code) => {
						const own = byPlace.get(code) ?? [];
						const row = rowOf(code) ?? own[0] ?? first;
						const baselineYear = cube.number('baseline_year', row);
						const baseline = cube.number('baseline_value', row);
						return {
							place_code: code,
							points: pointsOf(cube, own),
							baseline:
								baselineYear === null || baseline === null ? null : { year: baselineYear, value: baseline },
							light: cube.assessment(row).light
						};
					})
				: [],
		trendsCut: Math.max(0, spread.length - mostTrends)
	};
}

function choose(
	rows: readonly PlaceRow[],
	codes: readonly string[],
	wanted: string | null,
	byPlace: ReadonlyMap<string, number[]>
): string {
	if (wanted !== null && byPlace.has(wanted)) return wanted;
	return (
		rows.find((row) => row.standing === 'bound' && row.actual !== null)?.place_code ??
		rows[0]?.place_code ??
		codes[0] ??
		''
	);
}

function placeRow(row: Assessment): PlaceRow {
	const { place_code, standing, light, reason, illustrative, actual, actual_state } = row;
	const { path_value, gap_to_target, required_pace, rank, rank_of, change } = row;
	return {
		place_code,
		standing,
		light,
		reason,
		illustrative,
		actual,
		actual_state,
		path_value,
		gap_to_target,
		required_pace,
		rank,
		rank_of,
		change
	};
}

function mapOf(
	catalogue: Catalogue,
	filters: Filters,
	target_id: string,
	rows: readonly PlaceRow[]
): MapSlice | null {
	const first = rows[0];
	if (!first || first.standing === 'part') return null;
	const place = catalogue.places.find(({ place_code }) => place_code === first.place_code);
	if (!place || place.level === 'country') return null;
	return {
		target_id,
		level: rows.length === 1 ? 'whole' : place.level === 'county' ? 'county' : 'prefecture',
		region: filters.area.codes.has(first.place_code)
			? filters.area.region
			: regionOf(catalogue, first.place_code),
		marks: rows.map(({ place_code, light, actual, illustrative }) => ({
			place_code,
			light,
			actual,
			illustrative
		}))
	};
}
