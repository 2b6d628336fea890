/** The box around some path data of polygons (`M`, relative `l`, absolute `L`, relative `h` and `v`, `z`); null for none. */
export function boundsOf(
	paths: readonly string[]
): { left: number; top: number; right: number; bottom: number } | null {
	let box: { left: number; top: number; right: number; bottom: number } | null = null;
	for (const path of paths) {
		let [x, y] = [0, 0];
		for (const [, command = '', rest = ''] of path.matchAll(/([MLlhv])([^MLlhvz]*)/g)) {
			const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
			const pairs =
				command === 'h'
					? numbers.map((step) => [step, 0])
					: command === 'v'
						? numbers.map((step) => [0, step])
						: inPairs(numbers);
			const relative = command === 'l' || command === 'h' || command === 'v';
			for (const [first = 0, second = 0] of pairs) {
				[x, y] = relative ? [x + first, y + second] : [first, second];
				box =
					box === null
						? { left: x, top: y, right: x, bottom: y }
						: {
								left: Math.min(box.left, x),
								top: Math.min(box.top, y),
								right: Math.max(box.right, x),
								bottom: Math.max(box.bottom, y)
							};
			}
		}
	}
	return box;
}

function inPairs(numbers: readonly number[]): number[][] {
	return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) =>
		numbers.slice(index * 2, index * 2 + 2)
	);
}
