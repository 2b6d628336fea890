import type { Measures } from '../figure/parse';

/** A value in one unit as a number in the unit of an indicator; a grade as its rank. */
export type Converter = (value: number | string, unit: string, indicator: string) => number;

/** Turns a promised or stated number into the indicator's unit, and a grade into its rank. The seeds are checked already. */
export function converter({ indicators, units, scales }: Measures): Converter {
	const factors = new Map(units.map((unit) => [unit.symbol, unit.factor]));
	const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
	return (value, unit, id) => {
		const indicator = known.get(id);
		if (typeof value === 'string') {
			const scale = scales.find((candidate) => candidate.id === indicator?.scale);
			return scale?.steps.findIndex((step) => step.label === value) ?? -1;
		}
		const from = factors.get(unit) ?? 1;
		const to = factors.get(indicator?.unit ?? unit) ?? 1;
		return from >= to ? value * (from / to) : value / (to / from);
	};
}
