import type { FigureState } from '../figure/schema';
import type { ProposedFigure, Vocabulary } from './reading';

/** What a release knows of places, indicators and units, as far as a figure needs it. */
export interface Measures {
	/** Codes of places and ids of institutions. */
	places: ReadonlySet<string>;
	/** Of each indicator its unit, and the labels of its grades by rank where it has any. */
	indicators: ReadonlyMap<string, { unit: string; scale: ReadonlyMap<number, string> | null }>;
	units: ReadonlyMap<string, { dimension: string; factor: number }>;
}

/** A figure of a file that can enter a release. */
export interface FitFigure {
	proposed: ProposedFigure;
	place_code: string;
	indicator_id: string;
	year: number;
	/** In the indicator's unit; a grade as its rank; null where missing or suppressed. */
	value: number | null;
	/** As reported, in `unit`; a grade as its label; empty where missing or suppressed. */
	reported_value: string;
	unit: string;
	state: FigureState;
}

/** Why a figure of a file cannot enter by itself. */
export type UnfitWhy = 'unanswered' | 'total' | 'unknown' | 'unit' | 'error';

export interface FitFigures {
	/** One for each place, indicator and year. */
	fit: FitFigure[];
	/** Told once more with the same value; the first counts. */
	repeated: FitFigure[];
	/** Told with different values, and none of them counts: nobody can know which is meant. */
	clashing: FitFigure[];
	unfit: { proposed: ProposedFigure; why: UnfitWhy }[];
}

/** Sorts the figures of a reading by whether they can be handed in; every one of them is in exactly one list. */
export function fitFigures(
	{ figures }: { figures: readonly ProposedFigure[] },
	measures: Measures
): FitFigures {
	const sorted: FitFigures = { fit: [], repeated: [], clashing: [], unfit: [] };
	const told = new Map<string, FitFigure[]>();
	for (const proposed of figures) {
		const found = fit(proposed, measures);
		if (typeof found === 'string') {
			sorted.unfit.push({ proposed, why: found });
			continue;
		}
		const key = keyOf(found);
		const same = told.get(key);
		if (same) same.push(found);
		else told.set(key, [found]);
	}
	for (const same of told.values()) {
		const [first, ...others] = same;
		if (!first) continue;
		if (others.some(({ value, state }) => value !== first.value || state !== first.state))
			sorted.clashing.push(...same);
		else {
			sorted.fit.push(first);
			sorted.repeated.push(...others);
		}
	}
	return sorted;
}

/** The measures of a release as its vocabulary tells them. */
export function measuresOf({ places, indicators, units, scales }: Vocabulary): Measures {
	const labels = new Map(
		scales.map(({ id, steps }) => [id, new Map(steps.map(({ rank, label }) => [rank, label]))])
	);
	return {
		places: new Set(places.map(({ code }) => code)),
		indicators: new Map(
			indicators.map(({ id, unit, scale }) => [
				id,
				{ unit, scale: scale === null ? null : (labels.get(scale) ?? new Map<number, string>()) }
			])
		),
		units: new Map(units.map(({ symbol, dimension, factor }) => [symbol, { dimension, factor }]))
	};
}

function fit(figure: ProposedFigure, measures: Measures): FitFigure | UnfitWhy {
	const { place, indicator, year, value, state } = figure;
	if (figure.isFaulty) return 'error';
	if (place.code === null && figure.isSubtotal) return 'total';
	if (place.code === null || indicator.id === null || year === null) return 'unanswered';
	const measure = measures.indicators.get(indicator.id);
	if (measure === undefined || !measures.places.has(place.code)) return 'unknown';
	const isAbsent = state === 'missing' || state === 'suppressed';
	if ((value === null) !== isAbsent) return 'error';
	const symbol = figure.unit.symbol ?? (measure.scale === null && !isAbsent ? null : measure.unit);
	if (symbol === null) return 'unanswered';
	const [from, to] = [measures.units.get(symbol), measures.units.get(measure.unit)];
	if (from === undefined || to === undefined || from.dimension !== to.dimension) return 'unit';
	const label = value === null || measure.scale === null ? undefined : measure.scale.get(value);
	if (value !== null && measure.scale !== null && label === undefined) return 'unknown';
	const common = {
		proposed: figure,
		place_code: place.code,
		indicator_id: indicator.id,
		year,
		unit: symbol,
		state
	};
	if (value === null) return { ...common, value: null, reported_value: '' };
	if (label !== undefined) return { ...common, value, reported_value: label };
	// As figure-convert.sql does, so that both give the same last digit.
	const converted =
		from.factor >= to.factor ? value * (from.factor / to.factor) : value / (to.factor / from.factor);
	return { ...common, value: converted, reported_value: String(value) };
}

function keyOf({ place_code, indicator_id, year }: FitFigure): string {
	return `${place_code} ${indicator_id} ${year}`;
}
