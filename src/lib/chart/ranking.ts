import { axisTicks, domainOf, isFiniteNumber, percent, type Domain } from './domain';
import type { Light } from './light';
import { textWidth, widest } from './measure';
import { sideOf, type Comparator, type Side } from './side';

export interface RankedPlace {
	code: string;
	label: string;
	value: number | null;
	light: Light;
	lightLabel: string;
	href?: string | undefined;
	illustrative?: boolean | undefined;
	/** The user's own choice of places. */
	highlighted?: boolean | undefined;
}

export interface RankingInput {
	places: readonly RankedPlace[];
	/** Which value comes first; "given" keeps the order of the places and shows no ranks. */
	order?: 'descending' | 'ascending' | 'given' | undefined;
	target?: { value: number; comparator: Comparator; label: string } | undefined;
	domain?: Domain | undefined;
	zero?: boolean | undefined;
	minimum?: number | undefined;
	maximum?: number | undefined;
	format: (value: number) => string;
	/** As the values stand below each other, all with the same decimals; `format` unless given. */
	formatValue?: ((value: number) => string) | undefined;
}

export interface RankingProps extends RankingInput {
	title: string;
	words: {
		/** Heads the places without a value: "未报送". */
		missing: string;
		/** Said in a row without a value. */
		noData: string;
		illustrative: string;
	};
	/** Small rows in columns; by itself from 60 places on. */
	compact?: boolean | undefined;
}

export interface RankedRow extends RankedPlace {
	value: number;
	/** Places with equal values share a rank; null when the order is given. */
	rank: number | null;
	/** Percent of the track. */
	x: number;
	text: string;
}

export interface RankingLayout {
	domain: Domain;
	rows: RankedRow[];
	missing: RankedPlace[];
	target: { x: number; cap: 'left' | 'right' | 'both'; side: Side; label: string } | null;
	/** Where zero lies when the scale holds it. */
	ends: { x: number; label: string }[];
	/** Widths of the columns beside the track, in em. */
	labelWidth: number;
	valueWidth: number;
}

/** Sorts places by value and places each on one shared scale; places without a value are listed apart. */
export function layOutRanking(input: RankingInput): RankingLayout {
	const { places, order = 'descending', target, format, formatValue = format } = input;
	const valued = places.filter((place): place is RankedPlace & { value: number } =>
		isFiniteNumber(place.value)
	);
	const domain = input.domain ?? ownDomain(input);
	const sorted = order === 'given' ? valued : valued.toSorted((a, b) => compare(a.value, b.value, order));
	const rows = sorted.map((place) => ({
		...place,
		rank:
			order === 'given'
				? null
				: 1 + sorted.filter(({ value }) => compare(value, place.value, order) < 0).length,
		x: percent(place.value, domain),
		text: formatValue(place.value)
	}));
	return {
		domain,
		rows,
		missing: places.filter(({ value }) => !isFiniteNumber(value)),
		target: target && isFiniteNumber(target.value) ? targetOf(target, domain) : null,
		ends: endsOf(domain, format),
		labelWidth: Math.min(11, Math.max(4, widest(places.map(({ label }) => label)))),
		valueWidth: Math.max(2, ...rows.map(({ text }) => textWidth(text)))
	};
}

function ownDomain({ places, target, zero, minimum, maximum }: RankingInput): Domain {
	return domainOf([...places.map(({ value }) => value), target?.value], {
		zero: zero ?? false,
		minimum,
		maximum
	});
}

function compare(a: number, b: number, order: 'descending' | 'ascending'): number {
	if (a === b) return 0;
	return a < b === (order === 'ascending') ? -1 : 1;
}

function targetOf(target: NonNullable<RankingInput['target']>, domain: Domain): RankingLayout['target'] {
	const side = sideOf(target.comparator);
	const cap = side.towards === 'more' ? 'right' : side.towards === 'less' ? 'left' : 'both';
	return { x: percent(target.value, domain), cap, side, label: target.label };
}

function endsOf(domain: Domain, format: (value: number) => string): RankingLayout['ends'] {
	const ticks = axisTicks(domain, 4, format);
	const outer = [ticks[0], ticks.at(-1)].filter(isFiniteNumber);
	return [...new Set(outer)].map((value) => ({ x: percent(value, domain), label: format(value) }));
}
