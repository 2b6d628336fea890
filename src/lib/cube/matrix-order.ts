import type { Light } from '../assessment/assessment';
import { cellAt } from './matrix-cell';
import { rankedLights } from './ranked-lights';
import type { LightCount } from './tally';

/** The lights that say a promise is not being kept; slightly behind is not yet one of them. */
const lagging: readonly Light[] = ['behind', 'worsening', 'missed'];

/** How many lights say that a promise is not being kept: behind, worsening or missed. */
export function laggingOf(counts: readonly LightCount[]): number {
	return sum(counts, (light) => lagging.includes(light));
}

/** How many lights compare at all: missing, open and inapplicable ones are not among them. */
export function judgedOf(counts: readonly LightCount[]): number {
	return sum(counts, (light) => rankedLights.includes(light));
}

/**
 * Rows by the light in a column of their last year, or by how many of their lights lag; the worst first, or the best.
 * What has no comparable light comes last either way; equals, and all rows where nothing is asked, keep their order.
 */
export function orderRows<Row extends { cells: readonly string[]; counts: readonly LightCount[] }>(
	rows: readonly Row[],
	by: number | 'behind' | null,
	best: boolean
): Row[] {
	if (by === null) return [...rows];
	if (by === 'behind') return rows.toSorted((a, b) => byLagging(a.counts, b.counts) * (best ? -1 : 1));
	const rank = ({ cells }: Row) => {
		const cell = cellAt(cells.at(-1), by);
		return cell ? rankedLights.indexOf(cell.light) : -2;
	};
	return rows.toSorted((a, b) => {
		const [first, second] = [rank(a), rank(b)];
		if (first < 0 || second < 0) return second - first;
		return best ? second - first : first - second;
	});
}

/** Columns as the documents have them, or those where most places lag first. */
export function orderColumns<Column extends { counts: readonly LightCount[] }>(
	columns: readonly Column[],
	across: 'document' | 'behind'
): Column[] {
	return across === 'behind' ? columns.toSorted((a, b) => byLagging(a.counts, b.counts)) : [...columns];
}

/** Most lagging first, then most slightly behind. */
function byLagging(a: readonly LightCount[], b: readonly LightCount[]): number {
	const slightly = (counts: readonly LightCount[]) => sum(counts, (light) => light === 'slightly-behind');
	return laggingOf(b) - laggingOf(a) || slightly(b) - slightly(a);
}

function sum(counts: readonly LightCount[], counted: (light: Light) => boolean): number {
	return counts.reduce((total, { light, count }) => total + (counted(light) ? count : 0), 0);
}
