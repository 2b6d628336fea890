interface Cluster {
	mean: number;
	size: number;
}

/**
 * Positions as near as possible to the wanted ones, in the same order, at least `gap` apart and within
 * [low, high]; when they cannot all fit, they are spread evenly.
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
	if (wanted.length === 0) return [];
	const room = Math.max(0, high - low);
	const step = wanted.length > 1 ? Math.min(gap, room / (wanted.length - 1)) : 0;
	const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b));
	const slack = order.map((index, rank) => at(wanted, index) - rank * step);
	const last = high - step * (wanted.length - 1);
	const placed = new Array<number>(wanted.length).fill(low);
	nonDecreasing(slack).forEach((position, rank) => {
		const held = Math.min(Math.max(position, low), Math.max(low, last));
		placed[at(order, rank)] = held + rank * step;
	});
	return placed;
}

/** The non-decreasing sequence nearest to the given one (least squares): neighbours out of order are pooled. */
function nonDecreasing(values: readonly number[]): number[] {
	const clusters: Cluster[] = [];
	for (const value of values) {
		let cluster: Cluster = { mean: value, size: 1 };
		let before = clusters.at(-1);
		while (before && before.mean > cluster.mean) {
			clusters.pop();
			const size = before.size + cluster.size;
			cluster = { mean: before.mean + (cluster.mean - before.mean) * (cluster.size / size), size };
			before = clusters.at(-1);
		}
		clusters.push(cluster);
	}
	return clusters.flatMap(({ mean, size }) => new Array<number>(size).fill(mean));
}

function at(values: readonly number[], index: number): number {
	return values[index] ?? 0;
}
