import { lights } from '$lib/chart/light';
import type { LightCount } from '$lib/cube/tally';

/** Counts of lights as a striped background, in the order of a legend. */
export function tallyStripe(counts: readonly LightCount[]): string {
	const total = counts.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return 'none';
	let before = 0;
	const stops = counts
		.toSorted((a, b) => lights.indexOf(a.light) - lights.indexOf(b.light))
		.map(({ light, count }) => {
			const from = before;
			before += (count / total) * 100;
			return `var(--light-${light}) ${from.toFixed(1)}% ${before.toFixed(1)}%`;
		});
	return `linear-gradient(to right, ${stops.join(', ')})`;
}
