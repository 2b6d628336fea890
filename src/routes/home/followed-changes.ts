import type { LightChange } from '$lib/assessment/light-changes';

/** What changed between two releases for a reader. */
export interface ChangesAnswer {
	/** Lights that changed at all. */
	all: number;
	/** Those of followed places and targets. */
	own: number;
	/** The first of these, the worse ones first. */
	lights: LightChange[];
}

const most = 60;

/** The changes of places themselves (not of their institutions) that concern what somebody follows. */
export function changesOf(
	lights: readonly LightChange[],
	places: ReadonlySet<string>,
	targets: ReadonlySet<string>
): ChangesAnswer {
	const own = lights.filter(
		({ institution_id, place_code, target_id }) =>
			institution_id === null && (places.has(place_code) || targets.has(target_id))
	);
	return { all: lights.length, own: own.length, lights: own.slice(0, most) };
}
