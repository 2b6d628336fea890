/**
 * The value below which a share of the samples lies, between two samples by proportion; NaN for none.
 * @param {readonly number[]} samples
 * @param {number} share from 0 to 1
 */
export function quantile(samples, share) {
	const sorted = samples.toSorted((a, b) => a - b);
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)] ?? NaN;
	const above = sorted[Math.ceil(position)] ?? NaN;
	return below + (above - below) * (position - Math.floor(position));
}

/** @param {readonly number[]} samples */
export function median(samples) {
	return quantile(samples, 0.5);
}
