import { storeAddress } from '../settings';
import { openStore } from '../store/open';
import { buildThrough } from './build-through';

/** Builds the release up to an entry in this process and ends the work with the store. Throws what building throws. */
export async function buildHere(through: number): Promise<void> {
	const store = await openStore(storeAddress());
	try {
		await buildThrough(store, through, () => undefined);
	} finally {
		await store.close();
	}
}
