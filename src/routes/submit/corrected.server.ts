import type { Account } from '$lib/server/people/account';
import { hasRole } from '$lib/server/people/account';
import { currentStore } from '$lib/server/store/current-store';
import { readSubmission } from '$lib/server/submissions/read';

/** The submission that a page corrects, as far as it has to be told. */
export interface Corrected {
	id: string;
	file_name: string;
	version: number;
	at: string;
	/** A newer version, which is the one to correct; null for the newest. */
	newer: string | null;
}

/**
 * The submission that an address asks to correct; null where it asks for none, where there is none of this id, or where it is neither the
 * account's own nor a planner's to correct. Throws StoreUnavailable.
 */
export async function correctedBy(
	account: Account | undefined,
	asked: string | null
): Promise<Corrected | null> {
	if (asked === null || asked === '' || account === undefined) return null;
	const record = await readSubmission(await currentStore(), asked);
	if (!record || record.state === 'withdrawn') return null;
	if (record.by_id !== account.id && !hasRole(account, 'planner')) return null;
	const { id, file_name, version, at, versions } = record;
	return { id, file_name, version, at, newer: versions.find((other) => other.version > version)?.id ?? null };
}
