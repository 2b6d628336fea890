import { resolve } from 'node:path';
import type { StoreAddress } from './store/open';

/** Where the project's seeds and data lie. */
export function homeFolder(): string {
	return resolve(process.env['KANGBIAO_HOME'] ?? process.cwd());
}

/** Where releases are written and served from. */
export function releasesFolder(): string {
	return resolve(process.env['KANGBIAO_DATA'] ?? 'var', 'releases');
}

/** Where the ledger and the accounts are kept: DATABASE_URL names a PostgreSQL, else it is a file in the data folder. */
export function storeAddress(): StoreAddress {
	const url = process.env['DATABASE_URL'];
	if (url) return { kind: 'postgres', url };
	return { kind: 'sqlite', path: resolve(process.env['KANGBIAO_DATA'] ?? 'var', 'ledger.sqlite') };
}
