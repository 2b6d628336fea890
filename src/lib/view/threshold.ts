import type { CatalogueTarget, ThresholdComparator } from '$lib/assessment/catalogue';
import type { Naming } from './naming';

/** The line that a chart draws for a promise. */
export interface Threshold {
	value: number;
	upper?: number;
	comparator: ThresholdComparator;
	label: string;
}

/**
 * The line that a value is held against: the promised value, or for a promise of a direction alone the number that has
 * to be bettered, `edge`; undefined where there is none.
 */
export function thresholdOf(
	naming: Naming,
	target: CatalogueTarget | undefined,
	edge: number | null = null
): Threshold | undefined {
	if (!target || target.comparator === null) return undefined;
	const label = naming.promise(target);
	if (target.comparator === 'rise' || target.comparator === 'fall') {
		const comparator = target.comparator === 'rise' ? 'more-than' : 'less-than';
		return edge === null ? undefined : { value: edge, comparator, label };
	}
	if (target.value === null) return undefined;
	return {
		value: target.value,
		...(target.high === null ? {} : { upper: target.high }),
		comparator: target.comparator,
		label
	};
}
