import type { Kysely } from 'kysely';
import type { Account } from '../people/account';
import type { EventKind } from '../store/ledger-tables';
import type { Tables } from '../store/tables';
import { nextEntry, type Entry } from './entry';
import { stateOf, type SubmissionState } from './state';

/** What happened to a submission, as it is written down. */
export interface NewEvent {
	submission: string;
	kind: EventKind;
	comment: string;
	by: Pick<Account, 'id' | 'name'>;
	/** The entry's number and time where it has them already. */
	entry?: Entry;
}

/** Adds an entry to the history of a submission; within a change of the ledger. */
export async function addEvent(
	within: Kysely<Tables>,
	{ submission, kind, comment, by, entry }: NewEvent
): Promise<Entry> {
	const { sequence, at } = entry ?? (await nextEntry(within));
	await within
		.insertInto('submission_event')
		.values({ sequence, submission_id: submission, kind, comment, by_id: by.id, by_name: by.name, at })
		.execute();
	return { sequence, at };
}

/** The state of one submission. */
export async function stateIn(db: Kysely<Tables>, submission: string): Promise<SubmissionState | undefined> {
	return (await statesIn(db, [submission])).get(submission);
}

/** The states of all submissions, or of some. */
export async function statesIn(
	db: Kysely<Tables>,
	submissions?: readonly string[]
): Promise<Map<string, SubmissionState>> {
	const events = await db
		.selectFrom('submission_event as event')
		.select((build) => [
			'event.submission_id',
			'event.kind',
			build
				.selectFrom('event_figure')
				.whereRef('event_figure.sequence', '=', 'event.sequence')
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.as('figures')
		])
		.$if(submissions !== undefined, (query) => query.where('event.submission_id', 'in', submissions ?? []))
		.orderBy('event.sequence')
		.execute();
	// Positions count from 0, and the last one is found without counting.
	const sizes = await db
		.selectFrom('submission')
		.select((build) => [
			'id',
			build
				.selectFrom('submission_figure')
				.whereRef('submission_id', '=', 'submission.id')
				.select(({ fn }) => fn.max('position').as('last'))
				.as('last')
		])
		.$if(submissions !== undefined, (query) => query.where('id', 'in', submissions ?? []))
		.execute();
	const sizeOf = new Map(sizes.map(({ id, last }) => [id, (last ?? -1) + 1]));
	return new Map(
		[...Map.groupBy(events, ({ submission_id }) => submission_id)].map(([id, history]) => [
			id,
			stateOf(
				history.map(({ kind, figures }) => ({ kind, figures: figures ?? 0 })),
				sizeOf.get(id) ?? 0
			)
		])
	);
}
