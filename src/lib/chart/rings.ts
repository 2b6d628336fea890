export type Ring = [number, number][];

/** Path data of some polygons, in tenths of a unit, and the rings of the largest one. */
export function pathOf(polygons: readonly Ring[][], smallest = 0): { path: string; largest: Ring[] } {
	const sized = polygons
		.map((rings) => ({ rings, area: area(rings[0] ?? []) }))
		.sort((a, b) => b.area - a.area);
	const kept = sized.filter(({ area: size }, index) => index === 0 || size >= smallest);
	return {
		path: kept.flatMap(({ rings }) => rings.map(ringPath)).join(''),
		largest: sized[0]?.rings ?? []
	};
}

/** The area a ring encloses, without sign. */
export function area(ring: Ring): number {
	let twice = 0;
	ring.forEach(([x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
		twice += x * nextY - nextX * y;
	});
	return Math.abs(twice) / 2;
}

/** Relative steps in whole tenths: shorter than absolute coordinates, and rounding does not add up. */
function ringPath(ring: Ring): string {
	const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
	const steps: string[] = [];
	let [atX, atY] = points[0] ?? [0, 0];
	const start = `M${tenths(atX)}${joined(tenths(atY))}`;
	for (const [x, y] of points.slice(1, -1)) {
		if (x === atX && y === atY) continue;
		const first = tenths(x - atX);
		steps.push((steps.length === 0 ? first : joined(first)) + joined(tenths(y - atY)));
		[atX, atY] = [x, y];
	}
	return steps.length < 2 ? '' : `${start}l${steps.join('')}z`;
}

function tenths(value: number): string {
	return String(value / 10).replace(/^(-?)0\./, '$1.');
}

/** A number after another one: a minus sign separates by itself. */
function joined(text: string): string {
	return text.startsWith('-') ? text : ` ${text}`;
}
