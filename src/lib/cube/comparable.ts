import type { Catalogue } from '../assessment/catalogue';
import type { Cube } from './cube';

/** A target that places can be compared by. */
export interface Comparable {
	target_id: string;
	/** The places it is known for, sorted by code. */
	places: readonly string[];
}

const known = new WeakMap<Cube, readonly Comparable[]>();

/** The targets that are judged or followed in two places at least, in the order of the catalogue; found once for each cube. */
export function comparableTargets(cube: Cube, catalogue: Pick<Catalogue, 'targets'>): readonly Comparable[] {
	const found = known.get(cube);
	if (found) return found;
	const places = cube.codesOf('place_code');
	const list = cube.listOf('place_code');
	const targets = catalogue.targets.flatMap(({ target_id }) => {
		const [first, last] = cube.rangeOf(target_id);
		const codes = new Set<number>();
		for (let row = first; row < last; row++) codes.add(places[row] ?? 0);
		if (codes.size < 2) return [];
		return [{ target_id, places: [...codes].flatMap((code) => list[code - 1] ?? []).sort() }];
	});
	known.set(cube, targets);
	return targets;
}

/** Which targets can be compared, as it travels beside parts of a cube: each set of places once, and each target's place in that list. */
export interface ComparableIndex {
	sets: readonly (readonly string[])[];
	targets: readonly (readonly [target_id: string, set: number])[];
}

/** Writes the comparable targets so that places that many targets have in common are told once. */
export function indexOfComparable(comparable: readonly Comparable[]): ComparableIndex {
	const sets = new Map<string, number>();
	const targets = comparable.map(({ target_id, places }) => {
		const key = places.join(' ');
		const set = sets.get(key) ?? sets.size;
		sets.set(key, set);
		return [target_id, set] as const;
	});
	return { sets: [...sets.keys()].map((key) => key.split(' ')), targets };
}

/** Reads what `indexOfComparable` wrote. */
export function comparableFrom({ sets, targets }: ComparableIndex): Comparable[] {
	return targets.map(([target_id, set]) => ({ target_id, places: sets[set] ?? [] }));
}
