import { sql, type SqlBool } from 'kysely';
import type { Store } from '../store/open';
import { onStore } from '../store/store-fault';
import { stillStands } from './stands';

/** An acceptance whose figures are in the releases. */
export interface StandingAcceptance {
	/** Number of its entry. */
	sequence: number;
	submission: string;
	file_name: string;
	/** Who handed it in, and who accepted it when. */
	by_name: string;
	accepted_by: string;
	at: string;
	/** How many figures it took. */
	figures: number;
}

/** The acceptances after an entry that were neither withdrawn nor reverted, the newest first. Throws StoreUnavailable. */
export function standingAcceptances({ db }: Store, after: number): Promise<StandingAcceptance[]> {
	return onStore(async () => {
		const rows = await db
			.selectFrom('submission_event as event')
			.innerJoin('submission', 'submission.id', 'event.submission_id')
			.where('event.kind', '=', 'accepted')
			.where('event.sequence', '>', after)
			.where(stillStands())
			.select((build) => [
				'event.sequence',
				'submission.id as submission',
				'submission.file_name',
				'submission.by_name',
				'event.by_name as accepted_by',
				'event.at',
				build
					.selectFrom('event_figure')
					.whereRef('event_figure.sequence', '=', 'event.sequence')
					.select(({ fn }) => fn.countAll<number>().as('count'))
					.as('figures')
			])
			.orderBy('event.sequence', 'desc')
			.execute();
		return rows.map((row) => ({ ...row, figures: row.figures ?? 0 }));
	});
}

/**
 * How many submissions that were accepted by an entry were withdrawn after it: a reversion does not bring them back. Throws
 * StoreUnavailable.
 */
export function withdrawnAfter({ db }: Store, entry: number): Promise<number> {
	return onStore(async () => {
		const row = await db
			.selectFrom('submission_event as event')
			.where('event.kind', '=', 'withdrawn')
			.where('event.sequence', '>', entry)
			.where(
				sql<SqlBool>`EXISTS (
					SELECT 1 FROM submission_event AS earlier
					WHERE earlier.submission_id = event.submission_id AND earlier.sequence <= ${entry} AND earlier.kind = 'accepted'
				)`
			)
			.select(({ fn }) => fn.countAll<number>().as('count'))
			.executeTakeFirst();
		return row?.count ?? 0;
	});
}
