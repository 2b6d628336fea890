import type { MatrixChoice } from '$lib/cube/matrix';
import type { Changes } from '$lib/view/link';

type Sorting = Pick<MatrixChoice, 'sort' | 'best'>;

/** What a head's link changes: asked once more, a column shows its best first; a third time, rows stand as places are listed. */
export function sortedBy({ sort, best }: Sorting, by: string): Changes {
	if (sort !== by) return { sort: by, order: null };
	return best ? { sort: null, order: null } : { sort: by, order: 'best' };
}

/** How a column is sorted, in the words of `aria-sort`: the worst first is ascending. */
export function directionOf({ sort, best }: Sorting, by: string): 'ascending' | 'descending' | undefined {
	if (sort !== by) return undefined;
	return best ? 'descending' : 'ascending';
}
