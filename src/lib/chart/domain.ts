import { nice, ticks } from 'd3-array';

export type Domain = readonly [number, number];

export interface DomainOptions {
	/** Whether the domain must hold zero; true unless told. */
	zero?: boolean | undefined;
	/** Bounds of the quantity: a share of 100 % gets no room past 100. */
	minimum?: number | undefined;
	maximum?: number | undefined;
}

/** The narrowest domain with round ends that holds every finite value; [0, 1] when there is none. */
export function domainOf(values: Iterable<number | null | undefined>, options: DomainOptions = {}): Domain {
	const finite = [...values].filter(isFiniteNumber);
	if (finite.length === 0) return [0, 1];
	let low = finite.reduce((a, b) => Math.min(a, b));
	let high = finite.reduce((a, b) => Math.max(a, b));
	if (options.zero ?? true) {
		low = Math.min(low, 0);
		high = Math.max(high, 0);
	}
	if (low === high) [low, high] = opened(low);
	if (countable(low, high)) [low, high] = nice(low, high, 5);
	return bounded(low, high, options);
}

/** How far a value lies along a domain, from 0 to 1; values beyond an end are held at that end. */
export function share(value: number, [low, high]: Domain): number {
	const span = high / 2 - low / 2;
	if (span === 0) return 0.5;
	return Math.min(1, Math.max(0, (value / 2 - low / 2) / span));
}

/** The same as a percentage for SVG and CSS lengths, rounded to a hundredth. */
export function percent(value: number, domain: Domain): number {
	return round(share(value, domain) * 100);
}

/**
 * Round values inside a domain for an axis, at most about `count` of them; with `format` so few that no two read the
 * same: a count between 2 and 4 has no tick at 2.5.
 */
export function axisTicks(
	[low, high]: Domain,
	count: number,
	format: (value: number) => string = String
): number[] {
	if (!countable(low, high)) return low === high ? [low] : [low, high];
	const values = ticks(low, high, count).filter(
		(tick) => isFiniteNumber(tick) && tick >= low && tick <= high
	);
	const readTheSame = new Set(values.map(format)).size < values.length;
	return readTheSame && count > 1 ? axisTicks([low, high], count - 1, format) : values;
}

export function round(value: number, digits = 2): number {
	const factor = 10 ** digits;
	return Math.round(value * factor) / factor;
}

export function isFiniteNumber(value: unknown): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

/** Whether steps between two ends can be counted in double precision. */
function countable(low: number, high: number): boolean {
	const span = high - low;
	return span > Math.max(Math.abs(low), Math.abs(high)) * 1e-12 && span > 1e-290 && span < 1e290;
}

function opened(value: number): [number, number] {
	if (value === 0) return [0, 1];
	const room = Math.abs(value) * 0.1;
	const [low, high] = [value - room, value + room];
	return isFiniteNumber(low) && isFiniteNumber(high) && low < high ? [low, high] : [value, value];
}

function bounded(low: number, high: number, { minimum, maximum }: DomainOptions): Domain {
	const least = isFiniteNumber(minimum) && minimum < high ? Math.max(low, minimum) : low;
	const most = isFiniteNumber(maximum) && maximum > least ? Math.min(high, maximum) : high;
	return [least, most];
}
