/** The median of some numbers, the mean of the middle two for an even count; null when there are none. */
export function medianOf(values: readonly number[]): number | null {
	return quantileOf(values, 0.5);
}

/** The value below which a share of some numbers lies, between neighbours in a straight line; null when there are none. */
export function quantileOf(values: readonly number[], share: number): number | null {
	if (values.length === 0) return null;
	const sorted = values.toSorted((a, b) => a - b);
	const position = (sorted.length - 1) * share;
	const low = sorted[Math.floor(position)] ?? 0;
	const high = sorted[Math.ceil(position)] ?? low;
	return low + (high - low) * (position - Math.floor(position));
}
