import type { PublishedWhy } from '../store/ledger-tables';
import type { Store } from '../store/open';
import { onStore } from '../store/store-fault';
import { inLedger, nextEntry } from '../submissions/entry';

/** A release as it was shown, from when on and why. */
export interface PublishedRelease {
	sequence: number;
	release_id: string;
	/** The last entry of the ledger whose figures are in it. */
	through: number;
	why: PublishedWhy;
	by_name: string;
	at: string;
}

/** Every release that was shown, the newest first. Throws StoreUnavailable. */
export function listPublished({ db }: Store): Promise<PublishedRelease[]> {
	return onStore(() => db.selectFrom('published_release').selectAll().orderBy('sequence', 'desc').execute());
}

/** The release that was shown at a time, in UTC; undefined before the first. Throws StoreUnavailable. */
export function publishedAt({ db }: Store, time: string): Promise<PublishedRelease | undefined> {
	return onStore(() =>
		db
			.selectFrom('published_release')
			.selectAll()
			.where('at', '<=', time)
			.orderBy('sequence', 'desc')
			.limit(1)
			.executeTakeFirst()
	);
}

/**
 * Writes down that a release is shown, once, however many servers show it. Why and by whom is told by the last entry in it.
 * Throws StoreUnavailable.
 */
export function recordPublished(store: Store, release: string, through: number): Promise<void> {
	return inLedger(store, async (within) => {
		const newest = await within
			.selectFrom('published_release')
			.select(['release_id', 'through'])
			.orderBy('sequence', 'desc')
			.limit(1)
			.executeTakeFirst();
		if (newest && (newest.through > through || newest.release_id === release)) return;
		const event = await within
			.selectFrom('submission_event')
			.select(['kind', 'by_name'])
			.where('sequence', '=', through)
			.executeTakeFirst();
		const isNew = newest !== undefined && newest.through < through;
		const { sequence, at } = await nextEntry(within);
		await within
			.insertInto('published_release')
			.values({
				sequence,
				release_id: release,
				through,
				why: isNew && event ? whyOf(event.kind) : 'start',
				by_name: isNew ? (event?.by_name ?? '') : '',
				at
			})
			.execute();
	});
}

function whyOf(kind: string): PublishedWhy {
	return kind === 'withdrawn' || kind === 'reverted' ? kind : 'accepted';
}
