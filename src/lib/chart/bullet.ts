import { domainOf, isFiniteNumber, percent, round, share, type Domain } from './domain';
import type { Light } from './light';
import { sideOf, type Comparator, type Side } from './side';

export interface BulletTarget {
	value: number;
	/** The other end of "between". */
	upper?: number | undefined;
	comparator: Comparator;
	/** As printed: "≥ 79 岁". */
	label: string;
}

export interface BulletProps {
	/** The name of the promise or place. */
	label: string;
	href?: string | undefined;
	value: number | null;
	target?: BulletTarget | undefined;
	baseline?: number | null | undefined;
	/** Where the value should be by now. */
	path?: number | null | undefined;
	/** Values that still count as nearly there, or the tolerance around the target. */
	zone?: readonly [number, number] | undefined;
	/** The scale of the row; without it one is made from the values. */
	domain?: Domain | undefined;
	/** False for quantities far from zero, such as life expectancy: the scale is cut, and the cut is shown. */
	zero?: boolean | undefined;
	minimum?: number | undefined;
	maximum?: number | undefined;
	illustrative?: boolean | undefined;
	light: Light;
	lightLabel: string;
	/** Said instead of the value when there is none. */
	noData: string;
	/** One sentence for screen readers and the tooltip of the drawing. */
	summary: string;
	format: (value: number) => string;
}

export interface BulletLine {
	x: number;
	/** Which way the cap points: right is more, left is less. */
	cap: 'right' | 'left' | 'both';
	strict: boolean;
}

/** Marks of one row; every position and width is a percentage of the track. */
export interface BulletLayout {
	domain: Domain;
	clipped: boolean;
	bar: { x: number; width: number; end: number } | null;
	baseline: number | null;
	path: number | null;
	zone: { x: number; width: number } | null;
	targets: BulletLine[];
}

type BulletInput = Pick<
	BulletProps,
	'value' | 'target' | 'baseline' | 'path' | 'zone' | 'domain' | 'zero' | 'minimum' | 'maximum'
>;

/** Places the marks of one promise on one track. */
export function layOutBullet(input: BulletInput): BulletLayout {
	const domain = input.domain ?? ownDomain(input);
	const place = (value: number | null | undefined) => (isFiniteNumber(value) ? percent(value, domain) : null);
	return {
		domain,
		clipped: domain[0] > 0 || domain[1] < 0,
		bar: barOf(input.value, domain),
		baseline: place(input.baseline),
		path: place(input.path),
		zone: zoneOf(input.zone, domain),
		targets: linesOf(input.target, domain)
	};
}

function ownDomain({ value, target, baseline, path, zone, zero, minimum, maximum }: BulletInput): Domain {
	const values = [value, target?.value, target?.upper, baseline, path, ...(zone ?? [])];
	return domainOf([...values, ...cutBelow(values, zero ?? true)], { zero: zero ?? true, minimum, maximum });
}

/** A cut scale starts half a span below its lowest mark, so that the bar there still has a length. */
function cutBelow(values: readonly (number | null | undefined)[], zero: boolean): number[] {
	const finite = values.filter(isFiniteNumber);
	if (zero || finite.length === 0) return [];
	const low = finite.reduce((a, b) => Math.min(a, b));
	const high = finite.reduce((a, b) => Math.max(a, b));
	return [low - (high - low) / 2];
}

/** A bar starts at zero, or at the cut end of a scale without zero. */
function barOf(value: number | null, domain: Domain): BulletLayout['bar'] {
	if (!isFiniteNumber(value)) return null;
	const start = share(0, domain) * 100;
	const end = share(value, domain) * 100;
	return { x: round(Math.min(start, end)), width: round(Math.abs(end - start)), end: round(end) };
}

function zoneOf(zone: readonly [number, number] | undefined, domain: Domain): BulletLayout['zone'] {
	if (!zone?.every(isFiniteNumber)) return null;
	const ends = zone.map((end) => share(end, domain) * 100);
	const low = Math.min(...ends);
	return { x: round(low), width: round(Math.max(...ends) - low) };
}

function linesOf(target: BulletTarget | undefined, domain: Domain): BulletLine[] {
	if (!target || !isFiniteNumber(target.value)) return [];
	const side = sideOf(target.comparator);
	const x = percent(target.value, domain);
	if (!isFiniteNumber(target.upper)) return [{ x, cap: capOf(side), strict: side.strict }];
	const [from, to] = [target.value, target.upper].sort((a, b) => a - b) as [number, number];
	return [
		{ x: percent(from, domain), cap: 'right', strict: side.strict },
		{ x: percent(to, domain), cap: 'left', strict: side.strict }
	];
}

function capOf({ towards }: Side): BulletLine['cap'] {
	return towards === 'more' ? 'right' : towards === 'less' ? 'left' : 'both';
}
