import type { Assessment } from '../assessment/assessment';
import type { Catalogue, CatalogueTarget } from '../assessment/catalogue';
import { regionOf } from './area';
import { betterSideOf, type BetterSide } from './better-side';
import type { CompareChoice } from './compare-choice';
import { comparableTargets } from './comparable';
import { lastYear, spreadOf, targetsOf } from './compare-opening';
import { fieldOf, membersOf, upperOf } from './compared-field';
import type { Cube } from './cube';
import { findPeers, type Anchor, type AnchorValues, type PeerAnswer } from './peers';
import { ranksOf } from './ranks';
import { placeSeries, rowsByPlace, zoneSeries, type ComparedYear } from './series';

/** Population and GDP of places, which no promise carries. */
export type AnchorBook = Partial<Record<Exclude<Anchor, 'base'>, AnchorValues>>;

/** A place or zone of a comparison by one target. */
export interface ComparedSubject {
	id: string;
	zone: boolean;
	/** How many places a zone has for this target; 1 for a place. */
	members: number;
	years: ComparedYear[];
	/** Where a place's way to the promise starts; null for a zone. */
	baseline: { year: number; value: number } | null;
	/** Rank among the subjects in each year of the target; null without a number. */
	ranks: (number | null)[];
}

/** A target with everything that a comparison draws of it. */
export interface ComparedTarget {
	target_id: string;
	better: BetterSide;
	/** All years of the subjects, ascending. */
	years: number[];
	year: number;
	/** An earlier year that most of them can be held against; null where there is none. */
	from: number | null;
	subjects: ComparedSubject[];
	/** The judged years of the first place among the subjects, for its path. */
	history: Assessment[];
	/** True where the places are parts of a total: the promised value is not theirs. */
	isPart: boolean;
	/** The place above the compared ones, where the target follows it too. */
	upper: { place_code: string; years: ComparedYear[] } | null;
	/** The numbers of all places of the compared level in the year. */
	field: ComparedYear[];
	fieldLevel: string;
	fieldSize: number;
}

/** Everything that a comparison shows for a choice. */
export interface CompareSlice {
	subjects: { id: string; zone: boolean }[];
	targets: ComparedTarget[];
	/** Years of all chosen targets. */
	years: number[];
	year: number;
	from: number | null;
	peers: PeerAnswer | null;
	/** Targets, places and zones to choose from. */
	offered: { targets: string[]; places: string[]; zones: string[] };
}

/**
 * Cuts a comparison out of the cube; what the choice leaves open is filled from the figures.
 * @param cube may hold no more than the compared targets, if `comparable` tells of all
 */
export function sliceCompare(
	cube: Cube,
	catalogue: Catalogue,
	choice: CompareChoice,
	book: AnchorBook,
	comparable = comparableTargets(cube, catalogue)
): CompareSlice {
	const targets = targetsOf(choice, comparable, catalogue);
	const first = targets[0];
	const firstPlaces = comparable.find(({ target_id }) => target_id === first?.target_id)?.places ?? [];
	const rows = new Map(targets.map(({ target_id }) => [target_id, rowsByPlace(cube, target_id)]));
	const firstRows = rows.get(first?.target_id ?? '') ?? new Map<string, number[]>();
	const wantedYear = choice.year ?? lastYear(cube, firstRows);
	const peers =
		choice.like !== null && first
			? peersOf(cube, catalogue, choice, book, firstRows, firstPlaces, wantedYear)
			: null;
	const ids = peers
		? [peers.place_code, ...peers.peers.map(({ place_code }) => place_code)]
		: choice.subjects.length > 0
			? choice.subjects
			: spreadOf(cube, catalogue, first, firstRows, wantedYear);
	const subjects = ids.map((id) => ({ id, zone: catalogue.zones.some(({ zone_id }) => zone_id === id) }));
	const compared = targets.map((target) =>
		compareBy(
			cube,
			catalogue,
			target,
			rows.get(target.target_id) ?? new Map<string, number[]>(),
			subjects,
			choice
		)
	);
	const region = regionOf(catalogue, firstPlaces.find((code) => ids.includes(code)) ?? firstPlaces[0] ?? '');
	return {
		subjects,
		targets: compared,
		years: [...new Set(compared.flatMap(({ years }) => years))].sort((a, b) => a - b),
		year: compared[0]?.year ?? wantedYear,
		from: compared[0]?.from ?? null,
		peers,
		offered: {
			targets: comparable.map(({ target_id }) => target_id),
			places: [...firstPlaces],
			zones: catalogue.zones
				.filter(
					(zone) => zone.region === region && membersOf(catalogue, zone.zone_id, firstPlaces).length > 1
				)
				.map(({ zone_id }) => zone_id)
		}
	};
}

function compareBy(
	cube: Cube,
	catalogue: Catalogue,
	target: CatalogueTarget,
	rows: Map<string, number[]>,
	subjects: readonly { id: string; zone: boolean }[],
	choice: CompareChoice
): ComparedTarget {
	const series = subjects.map(({ id, zone }) => {
		const members = zone ? membersOf(catalogue, id, [...rows.keys()]) : [];
		return {
			id,
			zone,
			members: zone ? members.length : 1,
			baseline: zone ? null : baselineOf(cube, rows.get(id) ?? []),
			years: zone
				? zoneSeries(members.map((code) => placeSeries(cube, rows.get(code) ?? [])))
				: placeSeries(cube, rows.get(id) ?? [])
		};
	});
	const years = [...new Set(series.flatMap((subject) => subject.years.map(({ year }) => year)))].sort(
		(a, b) => a - b
	);
	const reporting = (year: number) =>
		series.filter((subject) => valueIn(subject.years, year) !== null).length;
	const year =
		choice.year !== null && years.includes(choice.year)
			? choice.year
			: (years.findLast((known) => reporting(known) > 0) ?? years.at(-1) ?? choice.year ?? 0);
	const earlier = years.filter((known) => known < year);
	const most = Math.max(0, ...earlier.map(reporting));
	const from =
		choice.from !== null && earlier.includes(choice.from)
			? choice.from
			: (earlier.find((known) => most > 0 && reporting(known) === most) ?? null);
	const better = betterSideOf(
		target,
		catalogue.indicators.find(({ indicator_id }) => indicator_id === target.indicator_id)
	);
	const ranks = years.map((known) =>
		ranksOf(
			series.map((subject) => valueIn(subject.years, known)),
			better
		)
	);
	const judged = series.find((subject) => !subject.zone && subject.years.length > 0);
	const history = (rows.get(judged?.id ?? '') ?? []).map((row) => cube.assessment(row));
	const { level, codes } = fieldOf(catalogue, series, [...rows.keys()]);
	const upper = upperOf(catalogue, codes, rows);
	const standing = (code: string) => cube.text('standing', rows.get(code)?.[0] ?? -1);
	return {
		target_id: target.target_id,
		better,
		years,
		year,
		from,
		subjects: series.map((subject, index) => ({
			...subject,
			ranks: ranks.map((ofYear) => ofYear[index] ?? null)
		})),
		history,
		isPart: codes.some((code) => standing(code) === 'part'),
		upper: upper === null ? null : { place_code: upper, years: placeSeries(cube, rows.get(upper) ?? []) },
		field: codes.flatMap((code) =>
			placeSeries(cube, rows.get(code) ?? []).filter((point) => point.year === year && point.value !== null)
		),
		fieldLevel: level,
		fieldSize: codes.length
	};
}

function baselineOf(cube: Cube, rows: readonly number[]): ComparedSubject['baseline'] {
	const row = rows.findLast((own) => cube.number('baseline_value', own) !== null);
	if (row === undefined) return null;
	const [year, value] = [cube.number('baseline_year', row), cube.number('baseline_value', row)];
	return year === null || value === null ? null : { year, value };
}

function valueIn(years: readonly ComparedYear[], year: number): number | null {
	return years.find((point) => point.year === year)?.value ?? null;
}

function peersOf(
	cube: Cube,
	catalogue: Catalogue,
	{ like, by, peers }: CompareChoice,
	book: AnchorBook,
	rows: ReadonlyMap<string, readonly number[]>,
	places: readonly string[],
	year: number
): PeerAnswer | null {
	if (like === null) return null;
	const { codes } = fieldOf(catalogue, [{ id: like, zone: false }], [...new Set([...places, like])]);
	const base: Record<string, { year: number; value: number; illustrative: boolean }[]> = {};
	for (const code of codes) {
		const row = rows.get(code)?.find((own) => cube.number('baseline_value', own) !== null);
		const value = row === undefined ? null : cube.number('baseline_value', row);
		const baselineYear = row === undefined ? null : cube.number('baseline_year', row);
		if (row === undefined || value === null || baselineYear === null) continue;
		base[code] = [
			{ year: baselineYear, value, illustrative: cube.text('baseline_provenance', row) === 'illustrative' }
		];
	}
	const all: Record<Anchor, AnchorValues> = { population: book.population ?? {}, gdp: book.gdp ?? {}, base };
	return findPeers(like, codes, Object.fromEntries(by.map((anchor) => [anchor, all[anchor]])), year, peers);
}
