import type { EventKind } from '../store/ledger-tables';

/** Where a submission stands; it follows from its history alone. */
export type SubmissionState =
	'handed-in' | 'returned' | 'accepted' | 'partly-accepted' | 'withdrawn' | 'superseded' | 'reverted';

/** The states in which a reviewer has something to decide. */
export const openStates: readonly SubmissionState[] = ['handed-in', 'reverted'];

/** An event with the number of figures that it accepts. */
export interface StateEvent {
	kind: EventKind;
	figures: number;
}

/** The state after a history in its order, of a submission of so many figures. */
export function stateOf(history: readonly StateEvent[], figures: number): SubmissionState {
	const last = history.at(-1);
	if (last === undefined) return 'handed-in';
	if (last.kind !== 'accepted') return last.kind;
	return last.figures < figures ? 'partly-accepted' : 'accepted';
}
