import type { CatalogueIndicator, CatalogueTarget } from '../assessment/catalogue';

/** On which side the better value lies; `neither` where nobody says so. */
export type BetterSide = 'more' | 'less' | 'neither';

/** Which of two values is the better one: as the promise says, else as the indicator does. */
export function betterSideOf(
	target: Pick<CatalogueTarget, 'comparator'>,
	indicator: Pick<CatalogueIndicator, 'direction'> | undefined
): BetterSide {
	const { comparator } = target;
	if (comparator === 'at-least' || comparator === 'more-than' || comparator === 'rise') return 'more';
	if (comparator === 'at-most' || comparator === 'less-than' || comparator === 'fall') return 'less';
	if (indicator?.direction === 'increase') return 'more';
	return indicator?.direction === 'decrease' ? 'less' : 'neither';
}
