import type { Condition } from './condition';
import { expandBindings, type BindablePlace } from './expand';
import type { Target, Zone } from './schema';

/** What this room needs to know of an institution. */
export interface BindableInstitution {
	id: string;
	kind: string;
	level: string;
	ownership: string;
	place: string;
}

/** An institution that has to keep a promise of a bound place; with a condition only while it holds. */
export interface BoundInstitution {
	target_id: string;
	institution_id: string;
	place_code: string;
	condition?: Condition;
}

/** The institutions of every bound place that have to keep a target; none where the target binds the places themselves. */
export function expandInstitutions(
	target: Pick<Target, 'id' | 'binds' | 'breakdown' | 'institutions'>,
	institutions: readonly BindableInstitution[],
	places: readonly BindablePlace[],
	zones: readonly Zone[]
): BoundInstitution[] {
	const selection = target.institutions;
	if (!selection) return [];
	const bound = new Set(
		expandBindings(target, places, zones)
			.filter(({ standing }) => standing === 'bound')
			.map(({ place_code }) => place_code)
	);
	const parents = new Map(places.map(({ code, parent }) => [code, parent]));
	return institutions
		.filter(
			({ kind, level, ownership }) =>
				selection.kinds.includes(kind) &&
				(selection.level === undefined || selection.level === level) &&
				(selection.ownership === undefined || selection.ownership === ownership)
		)
		.flatMap(({ id, place }) => {
			const place_code = nearest(place, bound, parents);
			return place_code === undefined
				? []
				: [
						{
							target_id: target.id,
							institution_id: id,
							place_code,
							...(selection.where ? { condition: selection.where } : {})
						}
					];
		});
}

/** The first of a place and the places above it that is among `codes`. */
function nearest(
	place: string,
	codes: ReadonlySet<string>,
	parents: ReadonlyMap<string, string>
): string | undefined {
	const seen = new Set<string>();
	for (let code: string | undefined = place; code && !seen.has(code); code = parents.get(code)) {
		if (codes.has(code)) return code;
		seen.add(code);
	}
	return undefined;
}
