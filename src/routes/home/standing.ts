import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';
import type { Filters } from '$lib/cube/filters';
import { sliceMatrix } from '$lib/cube/matrix';
import type { LightCount } from '$lib/cube/tally';
import { sliceTargets } from '$lib/cube/targets';

/** How something followed stands in a year: its promises by light, and whether one of them rests on an illustrative figure. */
export interface Standing {
	counts: LightCount[];
	illustrative: boolean;
}

/** Whether a release has such a place or target. */
export function isKnown({ places, targets }: Catalogue, kind: 'place' | 'target', id: string): boolean {
	return kind === 'place'
		? places.some(({ place_code }) => place_code === id)
		: targets.some(({ target_id }) => target_id === id);
}

/** The promises of one place; undefined where the release does not know it. */
export function standingOfPlace(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	code: string
): Standing | undefined {
	if (!isKnown(catalogue, 'place', code)) return undefined;
	const area = { id: code, codes: new Set([code]), region: code };
	const { counts, illustrative } = sliceMatrix(
		cube,
		catalogue,
		{ ...filters, policy: null, area },
		{ light: null, level: null, sort: null, best: false, across: 'document', span: 1, reference: false }
	);
	return { counts, illustrative: illustrative > 0 };
}

/** All places that a target binds; undefined where the release does not know it. */
export function standingOfTarget(
	cube: Cube,
	catalogue: Catalogue,
	filters: Filters,
	id: string
): Standing | undefined {
	const target = catalogue.targets.find(({ target_id }) => target_id === id);
	if (!target) return undefined;
	const area = { id: '', region: '', codes: new Set(catalogue.places.map(({ place_code }) => place_code)) };
	const line = sliceTargets(
		cube,
		{ ...catalogue, targets: [target] },
		{ ...filters, policy: null, area },
		{
			light: null,
			change: null
		}
	)[0];
	return { counts: line?.counts ?? [], illustrative: line?.illustrative === true };
}
