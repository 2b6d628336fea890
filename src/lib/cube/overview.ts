import type { Brief, Light } from '../assessment/assessment';
import type { Catalogue } from '../assessment/catalogue';
import type { Cube } from './cube';
import type { Filters } from './filters';
import { inOrder, lightOrder, membership, noLights, type LightCount } from './tally';

/** A headline target: one row where it binds one place, else how its places stand. */
export interface Headline {
	target_id: string;
	row: Brief | null;
	counts: LightCount[];
	/** One of the rows rests on an illustrative figure. */
	illustrative: boolean;
}

/** A place's light for one target, as a map draws it. */
export interface Mark {
	place_code: string;
	light: Light;
	actual: number | null;
	illustrative: boolean;
}

export interface MapSlice {
	target_id: string;
	level: 'prefecture' | 'county' | 'whole';
	region: string;
	marks: Mark[];
}

/** Everything the overview shows for its filters. */
export interface OverviewSlice {
	year: number;
	counts: LightCount[];
	targets: number;
	promises: number;
	/** How many of the promises have a light that rests on an illustrative figure. */
	illustrative: number;
	headlines: Headline[];
	/** How many headline targets are in force, shown or not. */
	headlineTotal: number;
	/** Other targets, where there is room beside few headline ones. */
	others: Headline[];
	/** The same lights by policy. */
	policies: { policy_id: string; counts: LightCount[] }[];
	/** Targets that a map of this area can show. */
	mappable: string[];
	map: MapSlice | null;
	worse: Brief[];
	worseTotal: number;
	unreported: { target_id: string; places: string[] }[];
	unreportedTotal: number;
}

const listed = 5;
const room = 8;
/** A policy narrows the list down to the others. */
const mostOffered = 30;
/** One screen holds no more; the list of targets has all. */
const mostHeadlines = 10;

/** Sums up one year of an area: lights, headline targets, a map, what got worse and what is missing. */
export function sliceOverview(cube: Cube, catalogue: Catalogue, filters: Filters): OverviewSlice {
	const inArea = membership(cube, filters.area.codes);
	const bound = cube.codeOf('standing', 'bound');
	const noData = cube.codeOf('light', 'no-data');
	const worseCode = cube.codeOf('change', 'worse');
	const years = cube.year;
	const places = cube.codesOf('place_code');
	const standings = cube.codesOf('standing');
	const lights = cube.codesOf('light');
	const changes = cube.codesOf('change');
	const illustrated = cube.flagsOf('illustrative');

	const totals = noLights(cube);
	const byPolicy = new Map<string, Uint32Array>();
	const headlines: Headline[] = [];
	const others: Headline[] = [];
	const mappable: { target_id: string; rows: number[] }[] = [];
	const worse: number[] = [];
	const unreported: { target_id: string; places: string[] }[] = [];
	let targets = 0;
	let promises = 0;
	let illustrative = 0;
	let unreportedTotal = 0;

	for (const target of catalogue.targets) {
		if (filters.policy !== null && target.policy_id !== filters.policy) continue;
		const [first, last] = cube.rangeOf(target.target_id);
		const own: number[] = [];
		const shown: number[] = [];
		for (let row = first; row < last; row++) {
			if (years[row] !== filters.year || inArea[places[row] ?? 0] !== 1) continue;
			shown.push(row);
			if (standings[row] === bound) own.push(row);
		}
		if (shown.length === 0) continue;
		if (target.breakdown_as !== 'part' || own.length > 1) {
			const spread = own.length > 1 ? shown : shown.filter((row) => standings[row] !== bound);
			mappable.push({ target_id: target.target_id, rows: spread.length > 1 ? spread : own });
		}
		if (own.length === 0) continue;
		targets++;
		promises += own.length;
		const counts = noLights(cube);
		let illustrativeHere = 0;
		const silent: string[] = [];
		for (const row of own) {
			const light = lights[row] ?? 0;
			counts[light] = (counts[light] ?? 0) + 1;
			if (changes[row] === worseCode && worseCode !== 0) worse.push(row);
			if (illustrated[row] === 1) illustrativeHere++;
			if (light === noData) silent.push(cube.text('place_code', row) ?? '');
		}
		illustrative += illustrativeHere;
		add(totals, counts);
		const ofPolicy = byPolicy.get(target.policy_id) ?? noLights(cube);
		byPolicy.set(target.policy_id, ofPolicy);
		add(ofPolicy, counts);
		if (silent.length > 0) {
			unreported.push({ target_id: target.target_id, places: silent.slice(0, 4) });
			unreportedTotal += silent.length;
		}
		if (target.headline || others.length < room) {
			(target.headline ? headlines : others).push({
				target_id: target.target_id,
				row: own.length === 1 && own[0] !== undefined ? cube.brief(own[0]) : null,
				counts: inOrder(cube, counts),
				illustrative: illustrativeHere > 0
			});
		}
	}

	const chosen =
		mappable.find(({ target_id }) => target_id === filters.map) ??
		mappable.find(
			({ target_id, rows }) =>
				rows.length > 1 && headlines.some((headline) => headline.target_id === target_id)
		) ??
		mappable.find(({ rows }) => rows.length > 1) ??
		mappable[0];
	return {
		year: filters.year,
		counts: inOrder(cube, totals),
		targets,
		promises,
		illustrative,
		headlines: headlines.slice(0, mostHeadlines),
		headlineTotal: headlines.length,
		others: others.slice(0, Math.max(0, room - headlines.length)),
		policies: [...byPolicy].map(([policy_id, counts]) => ({ policy_id, counts: inOrder(cube, counts) })),
		mappable: offered(mappable, chosen).map(({ target_id }) => target_id),
		map: chosen ? mapOf(cube, catalogue, filters, chosen) : null,
		worse: gravest(cube, worse, listed).map((row) => cube.brief(row)),
		worseTotal: worse.length,
		unreported: unreported.slice(0, listed),
		unreportedTotal
	};
}

/** The targets spread over places, or all where none is; the chosen one always among them. */
function offered<Candidate extends { rows: number[] }>(
	candidates: Candidate[],
	chosen: Candidate | undefined
): Candidate[] {
	const spread = candidates.filter(({ rows }) => rows.length > 1);
	const first = (spread.length > 0 ? spread : candidates).slice(0, mostOffered);
	return chosen && !first.includes(chosen) ? [...first, chosen] : first;
}

function mapOf(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	chosen: { target_id: string; rows: number[] }
): MapSlice {
	const marks = chosen.rows.map((row) => ({
		place_code: cube.text('place_code', row) ?? '',
		light: (cube.text('light', row) ?? 'no-data') as Light,
		actual: cube.number('actual', row),
		illustrative: cube.flag('illustrative', row)
	}));
	const level = catalogue.places.find(({ place_code }) => place_code === marks[0]?.place_code)?.level;
	return {
		target_id: chosen.target_id,
		level: marks.length === 1 ? 'whole' : level === 'county' ? 'county' : 'prefecture',
		region: filters.area.region,
		marks
	};
}

function add(totals: Uint32Array, counts: Uint32Array): void {
	for (let code = 0; code < totals.length; code++) totals[code] = (totals[code] ?? 0) + (counts[code] ?? 0);
}

/** The first few; met to missed weighs more than on pace to slightly behind. */
function gravest(cube: Cube, rows: number[], most: number): number[] {
	const now = ranks(cube, 'light');
	const before = ranks(cube, 'previous_light');
	const lights = cube.codesOf('light');
	const earlier = cube.codesOf('previous_light');
	const first: { drop: number; row: number }[] = [];
	for (const row of rows) {
		const drop = (before[earlier[row] ?? 0] ?? 0) - (now[lights[row] ?? 0] ?? 0);
		const place = first.findIndex((other) => drop > other.drop || (drop === other.drop && row < other.row));
		if (place === -1 && first.length >= most) continue;
		first.splice(place === -1 ? first.length : place, 0, { drop, row });
		if (first.length > most) first.pop();
	}
	return first.map(({ row }) => row);
}

/** How good a light is, by its code in a column. */
function ranks(cube: Cube, column: 'light' | 'previous_light'): number[] {
	return ['', ...cube.listOf(column)].map((light) => 6 - lightOrder.indexOf(light as Light));
}
