import { IndicatorNames } from './indicator-names';
import { PlaceNames } from './place-names';
import type { Vocabulary } from './reading';
import { UnitNames } from './unit-names';

/** What a release knows, ready to be looked up. */
export interface KnownNames {
	places: PlaceNames;
	indicators: IndicatorNames;
	units: UnitNames;
	scales: ReadonlyMap<string, Vocabulary['scales'][number]>;
}

/** Builds the look-ups of a vocabulary. */
export function knownNames(vocabulary: Vocabulary): KnownNames {
	return {
		places: new PlaceNames(vocabulary),
		indicators: new IndicatorNames(vocabulary.indicators),
		units: new UnitNames(vocabulary.units),
		scales: new Map(vocabulary.scales.map((scale) => [scale.id, scale]))
	};
}
