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
