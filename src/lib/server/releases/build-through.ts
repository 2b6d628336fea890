import { mkdir } from 'node:fs/promises';
import type { Manifest } from '../../release/manifest';
import { currentRelease as findRelease } from '../../release/current';
import { homeFolder, releasesFolder } from '../settings';
import type { Store } from '../store/open';
import { acceptedFigures } from '../submissions/accepted';

/**
 * The release of this server's seeds and data with all that was accepted up to an entry; built where it is not there yet.
 * Throws SeedError, DataError or StoreUnavailable.
 */
export async function buildThrough(
	store: Store,
	through: number,
	report: (message: string) => void
): Promise<Manifest> {
	const releases = releasesFolder();
	await mkdir(releases, { recursive: true });
	return findRelease(homeFolder(), releases, report, await acceptedFigures(store, through));
}
