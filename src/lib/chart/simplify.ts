import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/**
 * The same topology with fewer points: in each shared border, points nearer than `tolerance` degrees to the line
 * between their neighbours are left out, so that two places always keep one border.
 */
export function simplified(topology: Topology, tolerance: number): Topology {
	const { transform, ...rest } = topology;
	const arcs = topology.arcs.map((arc) =>
		transform ? decoded(arc, transform.scale, transform.translate) : arc
	);
	return { ...rest, arcs: arcs.map((arc) => thinned(arc, tolerance)) };
}

function decoded(arc: Position[], scale: [number, number], translate: [number, number]): Position[] {
	let [x, y] = [0, 0];
	return arc.map(([dx = 0, dy = 0]) => {
		x += dx;
		y += dy;
		return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	});
}

/** Douglas-Peucker; a closed border is halved first, so that it cannot collapse. */
function thinned(arc: Position[], tolerance: number): Position[] {
	const closed = same(arc[0], arc.at(-1));
	if (arc.length < (closed ? 5 : 3) || !(tolerance > 0)) return arc;
	const keep = new Set([0, arc.length - 1]);
	const middle = Math.floor(arc.length / 2);
	const spans: [number, number][] = closed
		? [
				[0, middle],
				[middle, arc.length - 1]
			]
		: [[0, arc.length - 1]];
	if (closed) keep.add(middle);
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [from, to] = span;
		const { index, distance } = farthest(arc, from, to);
		if (distance <= tolerance && !(closed && keep.size < 4)) continue;
		if (index <= from) continue;
		keep.add(index);
		spans.push([from, index], [index, to]);
	}
	return arc.filter((_, index) => keep.has(index));
}

function farthest(arc: Position[], from: number, to: number): { index: number; distance: number } {
	const [x1 = 0, y1 = 0] = arc[from] ?? [];
	const [x2 = 0, y2 = 0] = arc[to] ?? [];
	let best = { index: -1, distance: -1 };
	for (let index = from + 1; index < to; index += 1) {
		const [x = 0, y = 0] = arc[index] ?? [];
		const distance = Math.sqrt(squaredDistance(x, y, x1, y1, x2, y2));
		if (distance > best.distance) best = { index, distance };
	}
	return best;
}

/** The squared distance of a point (x, y) from the segment between two others. */
export function squaredDistance(
	x: number,
	y: number,
	x1: number,
	y1: number,
	x2: number,
	y2: number
): number {
	const dx = x2 - x1;
	const dy = y2 - y1;
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
	return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2;
}

function same(a: Position | undefined, b: Position | undefined): boolean {
	return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
