import { domainOf, isFiniteNumber, percent, round } from './domain';

/** A pace to compare: a change a year. */
export interface Pace {
	label: string;
	/** null where nobody ever had it. */
	value: number | null;
	/** The value as it is written beside the bar. */
	text: string;
	/** Which year, which place. */
	note?: string | undefined;
	illustrative?: boolean | undefined;
}

export interface PaceProps {
	title: string;
	/** The pace that is needed; a line through all rows shows it. */
	required: Pace;
	/** The paces that were held. */
	held: readonly Pace[];
	words: { illustrative: string };
}

export interface PlacedPace extends Pace {
	/** Percent of the plot's width; null where there is no bar. */
	bar: { x: number; width: number } | null;
	required: boolean;
}

export interface PaceLayout {
	zero: number;
	/** Where the needed pace lies; null where none is needed. */
	needed: number | null;
	rows: PlacedPace[];
}

/** Places paces as bars from zero on one scale, the needed one first. */
export function layOutPace({ required, held }: Pick<PaceProps, 'required' | 'held'>): PaceLayout {
	const all = [required, ...held];
	const domain = domainOf(all.map(({ value }) => value));
	const zero = percent(0, domain);
	const place = (pace: Pace): PlacedPace => {
		const end = isFiniteNumber(pace.value) ? percent(pace.value, domain) : null;
		return {
			...pace,
			bar: end === null ? null : { x: Math.min(zero, end), width: round(Math.abs(end - zero)) },
			required: pace === required
		};
	};
	return {
		zero,
		needed: isFiniteNumber(required.value) ? percent(required.value, domain) : null,
		rows: all.map(place)
	};
}
