import type { PathKind } from '../assessment/assessment';

/** Whether a path leads from the baseline to the goal, in whatever shape. */
export function isWay(kind: PathKind | null): boolean {
	return kind === 'linear' || kind === 'compound' || kind === 'steps';
}
