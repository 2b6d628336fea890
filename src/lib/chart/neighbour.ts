export type Direction = 'left' | 'right' | 'up' | 'down';

interface Placed {
	code: string;
	centre: readonly [number, number];
}

const axes: Record<Direction, readonly [number, number]> = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1]
};

/**
 * The nearest place in a direction, as an arrow key goes: within 60° of it, by distance, what lies askew counting twice;
 * undefined at the edge.
 */
export function neighbourOf(
	shapes: readonly Placed[],
	code: string,
	direction: Direction
): string | undefined {
	const from = shapes.find((shape) => shape.code === code);
	if (!from) return undefined;
	const [ahead, across] = axes[direction];
	let best: { code: string; cost: number } | undefined;
	for (const shape of shapes) {
		const [x, y] = [shape.centre[0] - from.centre[0], shape.centre[1] - from.centre[1]];
		const along = x * ahead + y * across;
		const askew = Math.abs(x * across) + Math.abs(y * ahead);
		if (along <= 0 || askew > along * 1.74) continue;
		const cost = along + 2 * askew;
		if (!best || cost < best.cost) best = { code: shape.code, cost };
	}
	return best?.code;
}
