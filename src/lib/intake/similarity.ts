/** How alike two texts are, from 0 to 1: the share of pairs of neighbouring characters that both have. */
export function similarity(one: string, other: string): number {
	if (one === other) return 1;
	const first = pairs(one);
	const second = pairs(other);
	if (first.length === 0 || second.length === 0) return 0;
	const left = [...second];
	let shared = 0;
	for (const pair of first) {
		const at = left.indexOf(pair);
		if (at < 0) continue;
		left.splice(at, 1);
		shared++;
	}
	return (2 * shared) / (first.length + second.length);
}

/** The ends count as neighbours too, so that names of two characters compare. */
function pairs(text: string): string[] {
	if (text === '') return [];
	const framed = `^${text}$`;
	return Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2));
}
