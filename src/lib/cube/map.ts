import type { Light } from '../assessment/assessment';
import type { Catalogue, CataloguePlace } from '../assessment/catalogue';
import { placesByCode, regionOf } from './area';
import { betterSideOf, type BetterSide } from './better-side';
import { comparableTargets, type Comparable } from './comparable';
import type { Cube } from './cube';
import { rowsByPlace } from './series';

export type MapLevel = 'prefecture' | 'county';

export const mapMeasures = ['light', 'value', 'gap', 'pace'] as const;
export type MapMeasure = (typeof mapMeasures)[number];

/** What a reader wants mapped; everything of it stands in the address. */
export interface MapChoice {
	target: string | null;
	region: string | null;
	level: MapLevel | null;
	year: number | null;
	by: MapMeasure;
	/** The prefecture that the map is drawn close to. */
	at: string | null;
	illustrative: boolean;
}

/** A place of a map in the year. */
export interface MappedPlace {
	place_code: string;
	light: Light;
	value: number | null;
	/** Distance to the path in the indicator's unit, and the recent change a year. */
	gap: number | null;
	pace: number | null;
	/** Its number and light rest on an illustrative figure; a missing number rests on none. */
	illustrative: boolean;
}

export interface RegionMapSlice {
	target_id: string;
	region: string;
	regions: string[];
	level: MapLevel;
	levels: MapLevel[];
	year: number;
	years: number[];
	better: BetterSide;
	at: string | null;
	places: MappedPlace[];
	/** Targets that have a map. */
	offered: string[];
}

/** Reads what is to be mapped from a query string; what is missing or unknown is left to the figures. */
export function mapChoiceFrom(parameters: URLSearchParams, catalogue: Catalogue): MapChoice {
	const known = <Name extends string>(name: string, among: readonly Name[]) =>
		among.find((one) => one === parameters.get(name)) ?? null;
	const year = parameters.get('year');
	return {
		target: known(
			'target',
			catalogue.targets.map(({ target_id }) => target_id)
		),
		region: known('region', catalogue.regions),
		level: known('level', ['prefecture', 'county'] as const),
		year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
		by: known('by', mapMeasures) ?? 'light',
		at: known(
			'at',
			catalogue.places.map(({ place_code }) => place_code)
		),
		illustrative: parameters.get('illustrative') !== 'off'
	};
}

/** The targets that a map can show, and the one that it shows for a choice. */
export function mappedTarget(
	comparable: readonly Comparable[],
	catalogue: Catalogue,
	choice: Pick<MapChoice, 'target'>
): { mappable: readonly Comparable[]; chosen: Comparable | undefined } {
	const mappable = mappableTargets(comparable, catalogue);
	const headline = new Set(
		catalogue.targets.filter((target) => target.headline).map(({ target_id }) => target_id)
	);
	return {
		mappable,
		chosen:
			mappable.find(({ target_id }) => target_id === choice.target) ??
			mappable.find(({ target_id, places }) => headline.has(target_id) && places.length > 10) ??
			mappable[0]
	};
}

const mappableOf = new WeakMap<readonly Comparable[], readonly Comparable[]>();

/** Found once for each list of comparable targets. */
function mappableTargets(comparable: readonly Comparable[], catalogue: Catalogue): readonly Comparable[] {
	const found = mappableOf.get(comparable);
	if (found) return found;
	const placeOf = placesByCode(catalogue.places);
	const mappable = comparable.filter(({ places }) =>
		places.some((code) => isMapped(catalogue, placeOf.get(code)))
	);
	mappableOf.set(comparable, mappable);
	return mappable;
}

/**
 * Cuts the places of one target in a year out of the cube; null where no target can be mapped.
 * @param cube may hold no more than the mapped target, if `comparable` tells of all
 */
export function sliceMap(
	cube: Cube,
	catalogue: Catalogue,
	choice: MapChoice,
	comparable = comparableTargets(cube, catalogue)
): RegionMapSlice | null {
	const placeOf = placesByCode(catalogue.places);
	const { mappable, chosen } = mappedTarget(comparable, catalogue, choice);
	const target = catalogue.targets.find(({ target_id }) => target_id === chosen?.target_id);
	if (!chosen || !target) return null;
	const mapped = chosen.places.filter((code) => isMapped(catalogue, placeOf.get(code)));
	const regions = [...new Set(mapped.map((code) => regionOf(catalogue, code)))];
	const region = regions.find((code) => code === choice.region) ?? regions[0] ?? '';
	const inside = mapped.filter((code) => regionOf(catalogue, code) === region);
	const levels = (['prefecture', 'county'] as const).filter((level) =>
		inside.some((code) => placeOf.get(code)?.level === level)
	);
	const level = levels.find((one) => one === choice.level) ?? levels[0] ?? 'prefecture';
	const rows = rowsByPlace(cube, chosen.target_id);
	const here = inside.filter((code) => placeOf.get(code)?.level === level);
	const years = [
		...new Set(here.flatMap((code) => (rows.get(code) ?? []).map((row) => cube.year[row] ?? 0)))
	].sort((a, b) => a - b);
	const valued = (year: number) =>
		here.some((code) =>
			(rows.get(code) ?? []).some((row) => cube.year[row] === year && cube.number('actual', row) !== null)
		);
	const year = years.find((one) => one === choice.year) ?? years.findLast(valued) ?? years.at(-1) ?? 0;
	const at =
		choice.at !== null &&
		placeOf.get(choice.at)?.level === 'prefecture' &&
		regionOf(catalogue, choice.at) === region
			? choice.at
			: null;
	return {
		target_id: chosen.target_id,
		region,
		regions,
		level,
		levels,
		year,
		years,
		better: betterSideOf(
			target,
			catalogue.indicators.find(({ indicator_id }) => indicator_id === target.indicator_id)
		),
		at,
		places: here.flatMap((code) => {
			const row = (rows.get(code) ?? []).find((own) => cube.year[own] === year);
			if (row === undefined) return [];
			return [
				{
					place_code: code,
					light: cube.text('light', row) as Light,
					value: cube.number('actual', row),
					gap: cube.number('gap_to_path', row),
					pace: cube.number('recent_pace', row),
					illustrative: cube.flag('illustrative', row) && cube.number('actual', row) !== null
				}
			];
		}),
		offered: mappable.map(({ target_id }) => target_id)
	};
}

function isMapped(catalogue: Catalogue, place: CataloguePlace | undefined): boolean {
	return (
		place !== undefined &&
		(place.level === 'prefecture' || place.level === 'county') &&
		catalogue.regions.includes(regionOf(catalogue, place.place_code)) &&
		regionOf(catalogue, place.place_code) !== place.place_code
	);
}
