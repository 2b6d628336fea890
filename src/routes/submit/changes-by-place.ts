import type { LightChange, LightChangeKind } from '$lib/assessment/light-changes';

/** The changes of one place's lights. */
export interface PlaceChanges {
	place: string;
	rows: LightChange[];
	counts: Record<LightChangeKind, number>;
}

/** Kinds of changes, the graver ones first. */
export const changeKinds: readonly LightChangeKind[] = [
	'worse',
	'better',
	'newly-judged',
	'no-longer-judged',
	'other'
];

/** Changed lights by place: those with most worse lights first, then those with most changes. */
export function byPlace(changes: readonly LightChange[]): PlaceChanges[] {
	const places = new Map<string, PlaceChanges>();
	for (const change of changes) {
		const { place_code: place, change: kind } = change;
		let known = places.get(place);
		if (!known) places.set(place, (known = { place, rows: [], counts: noCounts() }));
		known.rows.push(change);
		known.counts[kind] += 1;
	}
	return [...places.values()].sort(
		(one, other) =>
			other.counts.worse - one.counts.worse ||
			other.rows.length - one.rows.length ||
			(one.place < other.place ? -1 : 1)
	);
}

/** How many changes there are of each kind. */
export function countChanges(changes: readonly LightChange[]): Record<LightChangeKind, number> {
	const counts = noCounts();
	for (const { change } of changes) counts[change] += 1;
	return counts;
}

function noCounts(): Record<LightChangeKind, number> {
	return { worse: 0, better: 0, 'newly-judged': 0, 'no-longer-judged': 0, other: 0 };
}
