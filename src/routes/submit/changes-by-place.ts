import type { LightChange } from '$lib/assessment/light-changes';

const worst = (rows: readonly LightChange[]) => rows.filter(({ change }) => change === 'worse').length;

/** Changed lights by place: those with most worse lights first, then those with most changes. */
export function byPlace(changes: readonly LightChange[]): { place: string; rows: LightChange[] }[] {
	const places = new Map<string, LightChange[]>();
	for (const change of changes) {
		const known = places.get(change.place_code);
		if (known) known.push(change);
		else places.set(change.place_code, [change]);
	}
	return [...places]
		.map(([place, rows]) => ({ place, rows }))
		.sort(
			(one, other) =>
				worst(other.rows) - worst(one.rows) ||
				other.rows.length - one.rows.length ||
				(one.place < other.place ? -1 : 1)
		);
}
