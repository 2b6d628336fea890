import { round } from './domain';
import type { Ring } from './rings';
import { squaredDistance } from './simplify';

interface Candidate {
	x: number;
	y: number;
	distance: number;
}

const grid = 14;

/** The point farthest from every border of a polygon, and twice that distance. */
export function innermost(rings: readonly Ring[]): { centre: [number, number]; room: number } {
	const outer = rings[0] ?? [];
	if (outer.length === 0) return { centre: [0, 0], room: 0 };
	const xs = outer.map(([x]) => x);
	const ys = outer.map(([, y]) => y);
	let [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	let best: Candidate = { x: (left + right) / 2, y: (top + bottom) / 2, distance: -Infinity };
	for (let pass = 0; pass < 3; pass += 1) {
		best = bestOf(rings, left, right, top, bottom, best);
		const [stepX, stepY] = [(right - left) / grid, (bottom - top) / grid];
		[left, right, top, bottom] = [best.x - stepX, best.x + stepX, best.y - stepY, best.y + stepY];
	}
	return { centre: [round(best.x, 1), round(best.y, 1)], room: round(Math.max(0, best.distance) * 2, 1) };
}

function bestOf(
	rings: readonly Ring[],
	left: number,
	right: number,
	top: number,
	bottom: number,
	known: Candidate
): Candidate {
	let best = known;
	for (let row = 0; row <= grid; row += 1) {
		for (let column = 0; column <= grid; column += 1) {
			const x = left + ((right - left) * column) / grid;
			const y = top + ((bottom - top) * row) / grid;
			const distance = depth(rings, x, y);
			if (distance > best.distance) best = { x, y, distance };
		}
	}
	return best;
}

/** The distance to the nearest border, negative outside. */
function depth(rings: readonly Ring[], x: number, y: number): number {
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings) {
		let [x1, y1] = ring.at(-1) ?? [0, 0];
		for (const [x2, y2] of ring) {
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
			nearest = Math.min(nearest, squaredDistance(x, y, x1, y1, x2, y2));
			x1 = x2;
			y1 = y2;
		}
	}
	return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
