import { setImmediate } from 'node:timers/promises';
import { sql, type Kysely, type SqlBool } from 'kysely';
import type { Tables } from '../store/tables';
import { statesIn } from './history';
import { openStates, type SubmissionState } from './state';
import { countFigures } from './submitted-figures';

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

/** The figures of other submissions, other versions of the same one left out, that speak of the same as one does at some positions. */
export async function rivalsAt(
	db: Kysely<Tables>,
	submission: string,
	positions: readonly number[]
): Promise<Rival[]> {
	if (positions.length === 0) return [];
	const rows = await pairs(db, submission)
		.where('own.position', 'in', positions)
		.select([
			'own.position',
			sql<SqlBool>`${agrees}`.as('agrees'),
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
	const states = await statesIn(db, [...new Set(rows.map((row) => row.submission))]);
	return rows.map((rival) => ({
		...rival,
		agrees: Boolean(rival.agrees),
		state: states.get(rival.submission) ?? 'handed-in'
	}));
}

/**
 * The positions among which somebody has to decide, in order: another submission that waits for a decision says something else. Read part
 * by part, so that others are answered meanwhile.
 */
export async function contestedPositions(db: Kysely<Tables>, submission: string): Promise<number[]> {
	const waiting = await othersThatWait(db, submission);
	if (waiting.length === 0) return [];
	const positions: number[] = [];
	for (const [from, to] of await parts(db, submission)) {
		const rows = await pairs(db, submission)
			.where('own.position', '>=', from)
			.where('own.position', '<', to)
			.where('other.submission_id', 'in', waiting)
			.where(sql<SqlBool>`NOT (${agrees})`)
			.select('own.position')
			.distinct()
			.orderBy('own.position')
			.execute();
		for (const { position } of rows) positions.push(position);
		await setImmediate();
	}
	return positions;
}

/** Other submissions, other versions of the same one left out, that say the same of all that one speaks of. */
export async function agreeingSubmissions(db: Kysely<Tables>, submission: string): Promise<string[]> {
	const [first, ...rest] = await parts(db, submission);
	if (!first) return [];
	/** Those that agree in one part, of the ones that agreed in all parts before. */
	const agreeingIn = async ([from, to]: readonly [number, number], among?: readonly string[]) => {
		let query = pairs(db, submission)
			.where('own.position', '>=', from)
			.where('own.position', '<', to)
			.where(sql<SqlBool>`${agrees}`);
		if (among) query = query.where('other.submission_id', 'in', among);
		const rows = await query
			.select(({ fn }) => ['other.submission_id', fn.countAll<number>().as('count')])
			.groupBy('other.submission_id')
			.execute();
		await setImmediate();
		return rows.filter(({ count }) => count === to - from).map(({ submission_id }) => submission_id);
	};
	let agreeing = await agreeingIn(first);
	for (const part of rest) {
		if (agreeing.length === 0) break;
		agreeing = await agreeingIn(part, agreeing);
	}
	if (agreeing.length === 0) return [];
	const ordered = await db
		.selectFrom('submission')
		.select('id')
		.where('id', 'in', agreeing)
		.orderBy('sequence')
		.execute();
	return ordered.map(({ id }) => id);
}

const agrees = sql`other.value IS NOT DISTINCT FROM own.value AND other.state = own.state`;

function pairs(db: Kysely<Tables>, submission: string) {
	return db
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
		.where('own.submission_id', '=', submission);
}

async function othersThatWait(db: Kysely<Tables>, submission: string): Promise<string[]> {
	const states = await statesIn(db);
	return [...states]
		.filter(([id, state]) => id !== submission && openStates.includes(state))
		.map(([id]) => id);
}

/** So many figures are looked up at once. */
const partSize = 2_500;

async function parts(db: Kysely<Tables>, submission: string): Promise<[from: number, to: number][]> {
	const length = await countFigures(db, submission);
	return Array.from({ length: Math.ceil(length / partSize) }, (_, part) => [
		part * partSize,
		Math.min(length, (part + 1) * partSize)
	]);
}
