import type { Store } from '../store/open';
import { listPublished, publishedAt } from './published';

/** An earlier release that an address asks for, by its id or by a date. */
export interface Vintage {
	/** As the address says it. */
	asked: string;
	/** Why there is none: nothing was published by then, nobody knows it, or this server does not keep it any more. */
	missing: 'not-yet' | 'unknown' | 'not-kept' | null;
	/** The day on which it was published, in Beijing; null where it is missing. */
	day: string | null;
	release_id: string | null;
}

const dayOf = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What the parameters `release` or `known` (a day, to its end in Beijing) of an address ask for; null where they ask for nothing.
 * Throws StoreUnavailable.
 */
export async function vintageOf(store: Store, parameters: URLSearchParams): Promise<Vintage | null> {
	const id = parameters.get('release');
	if (id) {
		const published = (await listPublished(store)).findLast(({ release_id }) => release_id === id);
		return found(id, published, 'unknown');
	}
	const day = parameters.get('known');
	if (!day) return null;
	if (!dayOf.test(day) || Number.isNaN(Date.parse(day))) return found(day, undefined, 'unknown');
	return found(day, await publishedAt(store, new Date(`${day}T23:59:59.999+08:00`).toISOString()), 'not-yet');
}

function found(
	asked: string,
	published: { release_id: string; at: string } | undefined,
	otherwise: 'not-yet' | 'unknown'
): Vintage {
	const shown = asked.slice(0, 40);
	if (!published) return { asked: shown, missing: otherwise, day: null, release_id: null };
	return { asked: shown, missing: null, day: dayInBeijing(published.at), release_id: published.release_id };
}

const eightHours = 8 * 3_600_000;

/** The day of a time in UTC, as the calendar in Beijing has it: 2026-11-30. */
export function dayInBeijing(time: string): string {
	return new Date(Date.parse(time) + eightHours).toISOString().slice(0, 10);
}
