import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import { statesIn } from './history';
import { openStates, type SubmissionState } from './state';

/** A figure of another submission that speaks of the same place, indicator and year. */
export interface Rival {
	/** Position of the figure in the submission asked about. */
	position: number;
	submission: string;
	file_name: string;
	by_name: string;
	at: string;
	state: SubmissionState;
	sheet: string;
	cell: string;
	value: number | null;
	reported_value: string;
	unit: string;
	figure_state: string;
	/** Says the same number. */
	agrees: boolean;
}

/** The figures of other submissions, earlier versions of the same one left out, that speak of the same as one does. */
export async function rivalsOf(db: Kysely<Tables>, submission: string): Promise<Rival[]> {
	const rows = await db
		.selectFrom('submission_figure as own')
		.innerJoin('submission as mine', 'mine.id', 'own.submission_id')
		.innerJoin('submission_figure as other', (join) =>
			join
				.onRef('other.place_code', '=', 'own.place_code')
				.onRef('other.indicator_id', '=', 'own.indicator_id')
				.onRef('other.year', '=', 'own.year')
		)
		.innerJoin('submission as theirs', 'theirs.id', 'other.submission_id')
		.whereRef('theirs.chain', '<>', 'mine.chain')
		.where('own.submission_id', '=', submission)
		.select([
			'own.position',
			'own.value as own_value',
			'own.state as own_state',
			'theirs.id as submission',
			'theirs.file_name',
			'theirs.by_name',
			'theirs.at',
			'other.sheet',
			'other.cell',
			'other.value',
			'other.reported_value',
			'other.unit',
			'other.state as figure_state'
		])
		.orderBy('own.position')
		.orderBy('theirs.sequence')
		.execute();
	if (rows.length === 0) return [];
	const states = await statesIn(db);
	return rows.map(({ own_value, own_state, ...rival }) => ({
		...rival,
		state: states.get(rival.submission) ?? 'handed-in',
		agrees: own_value === rival.value && own_state === rival.figure_state
	}));
}

/** The rivals among which somebody has to decide: they say something else and wait for a decision too. */
export function contesting(rivals: readonly Rival[]): Rival[] {
	return rivals.filter(({ agrees, state }) => !agrees && openStates.includes(state));
}
