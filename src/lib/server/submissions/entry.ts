import { sql, type Kysely, type Transaction } from 'kysely';
import type { Store } from '../store/open';
import { onStore } from '../store/store-fault';
import type { Tables } from '../store/tables';

/** The number and time of an entry; numbers decide the order. */
export interface Entry {
	sequence: number;
	at: string;
}

/**
 * Runs a change of the ledger as one transaction, alone among the changes of all servers on the store: their numbers follow
 * the order in which they are committed, and their times never go back, even when the clock does. Throws StoreUnavailable.
 */
export function inLedger<Answer>(
	{ db, changes }: Store,
	task: (within: Transaction<Tables>) => Promise<Answer>
): Promise<Answer> {
	return onStore(() =>
		changes.run(() =>
			db.transaction().execute(async (within) => {
				// Whoever comes second from another server waits here until the first one is done, and then sees all that it did.
				await within.updateTable('ledger_clock').set({ id: 1 }).where('id', '=', 1).execute();
				return task(within);
			})
		)
	);
}

/** The next entry's number and time; within a change of the ledger. */
export async function nextEntry(within: Kysely<Tables>, now = new Date()): Promise<Entry> {
	const at = now.toISOString();
	return within
		.updateTable('ledger_clock')
		.set({
			sequence: sql<number>`sequence + 1`,
			at: sql<string>`CASE WHEN at > ${at} THEN at ELSE ${at} END`
		})
		.where('id', '=', 1)
		.returning(['sequence', 'at'])
		.executeTakeFirstOrThrow();
}
