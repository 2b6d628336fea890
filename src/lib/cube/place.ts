import type { Assessment } from '../assessment/assessment';
import type { Catalogue } from '../assessment/catalogue';
import type { Cube } from './cube';
import type { Filters } from './filters';
import { pointsOf, type Point } from './points';
import { countLights, type LightCount } from './tally';

/** One promise to a place in a year, with the series behind it. */
export interface PlacePromise {
	now: Assessment;
	points: Point[];
}

/** Everything a place's page shows for its filters. */
export interface PlaceSlice {
	place_code: string;
	year: number;
	years: number[];
	counts: LightCount[];
	policies: { policy_id: string; promises: PlacePromise[] }[];
}

/** Cuts one place out of the cube: all that is promised there in a year, by policy. */
export function slicePlace(
	cube: Cube,
	catalogue: Catalogue,
	place_code: string,
	filters: Filters
): PlaceSlice {
	const code = cube.codeOf('place_code', place_code);
	const places = cube.codesOf('place_code');
	const byTarget = new Map<string, number[]>();
	const years = new Set<number>();
	for (let row = 0; row < cube.rowCount && code !== 0; row++) {
		if (places[row] !== code) continue;
		years.add(cube.year[row] ?? 0);
		const target = cube.text('target_id', row) ?? '';
		const rows = byTarget.get(target);
		if (rows) rows.push(row);
		else byTarget.set(target, [row]);
	}
	const known = [...years].sort((a, b) => a - b);
	const year =
		known.includes(filters.year) || known.length === 0 ? filters.year : (known.at(-1) ?? filters.year);
	const policies = catalogue.policies.flatMap(({ policy_id }) => {
		if (filters.policy !== null && filters.policy !== policy_id) return [];
		const promises = catalogue.targets.flatMap((target) => {
			if (target.policy_id !== policy_id) return [];
			const rows = byTarget.get(target.target_id) ?? [];
			const row = rows.find((candidate) => cube.year[candidate] === year);
			if (row === undefined) return [];
			const now = cube.assessment(row);
			return [{ now, points: pointsOf(cube, rows) }];
		});
		return promises.length > 0 ? [{ policy_id, promises }] : [];
	});
	return {
		place_code,
		year,
		years: known,
		counts: countLights(
			policies
				.flatMap(({ promises }) => promises.map(({ now }) => now))
				.filter(({ standing }) => standing === 'bound')
		),
		policies
	};
}
