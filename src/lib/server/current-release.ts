import { shownRelease } from './releases/publisher';
import { releaseOfRequest } from './releases/request-release';
import type { OpenRelease } from './releases/open-release';

/**
 * The release that the present request shows: the one its address asks for, else the newest. Outside of a request the newest.
 * Throws SeedError, DataError or StoreUnavailable.
 */
export async function currentRelease(): Promise<OpenRelease> {
	return releaseOfRequest() ?? (await shownRelease());
}
