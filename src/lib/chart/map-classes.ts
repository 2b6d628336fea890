/** One step of a map's scale: from `low` to below `high` (the last one to `high`), and how strong it is drawn. */
export interface MapClass {
	low: number;
	high: number;
	/** One-sided: 1 light to 5 dark. Two-sided: −2 and −1 short of zero, 1 and 2 beyond it. */
	step: number;
}

/** Five classes with about as many values in each; fewer where there are fewer different values. */
export function countedClasses(values: readonly number[], most = 5): MapClass[] {
	const sorted = values.toSorted((a, b) => a - b);
	if (sorted.length === 0) return [];
	const distinct = [...new Set(sorted)];
	const count = Math.min(most, distinct.length);
	const starts = Array.from({ length: count }, (_, index) =>
		count === distinct.length
			? (distinct[index] ?? 0)
			: (sorted[Math.floor((index * sorted.length) / count)] ?? 0)
	);
	const lows = [...new Set(starts)];
	const last = sorted.at(-1) ?? 0;
	return lows.map((low, index) => ({
		low,
		high: lows[index + 1] ?? last,
		step: lows.length === 1 ? 3 : 1 + Math.round((index * 4) / (lows.length - 1))
	}));
}

/** Up to four classes that part at zero; each side parts again at the median of its values. */
export function partedClasses(values: readonly number[]): MapClass[] {
	const below = values.filter((value) => value < 0).toSorted((a, b) => a - b);
	const above = values.filter((value) => value >= 0).toSorted((a, b) => a - b);
	const half = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0;
	const classes: MapClass[] = [];
	const [lowest, highest] = [below[0], above.at(-1)];
	if (lowest !== undefined) {
		const middle = half(below);
		if (lowest < middle) classes.push({ low: lowest, high: middle, step: -2 });
		classes.push({ low: middle, high: 0, step: -1 });
	}
	if (highest !== undefined) {
		const middle = half(above);
		if (middle > 0 && middle < highest)
			classes.push({ low: 0, high: middle, step: 1 }, { low: middle, high: highest, step: 2 });
		else classes.push({ low: 0, high: highest, step: 1 });
	}
	return classes;
}

/** The class of a value; undefined outside all of them. */
export function classOf(value: number, classes: readonly MapClass[]): MapClass | undefined {
	return classes.findLast(
		({ low, high }, index) => value >= low && (value < high || index === classes.length - 1 || low === high)
	);
}
