export const comparators = ['at-least', 'more-than', 'at-most', 'less-than', 'about', 'between'] as const;
export type Comparator = (typeof comparators)[number];

export interface Side {
	/** Where the promise is kept: above the line, below it, or close to it on both sides. */
	towards: 'more' | 'less' | 'both';
	/** Whether the line itself is not enough (超过, 低于). */
	strict: boolean;
}

/** On which side of a target line the promise is kept, and whether reaching the line is enough. */
export function sideOf(comparator: Comparator): Side {
	return sides[comparator];
}

const sides: Record<Comparator, Side> = {
	'at-least': { towards: 'more', strict: false },
	'more-than': { towards: 'more', strict: true },
	'at-most': { towards: 'less', strict: false },
	'less-than': { towards: 'less', strict: true },
	about: { towards: 'both', strict: false },
	between: { towards: 'both', strict: false }
};
