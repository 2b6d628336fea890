import { storeAddress } from '../settings';
import { openStore, type Store } from './open';

let opened: Promise<Store> | undefined;

/** The store of this server, opened when first asked for. Throws StoreUnavailable; the next call then tries again. */
export function currentStore(): Promise<Store> {
	opened ??= openStore(storeAddress()).catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	return opened;
}
