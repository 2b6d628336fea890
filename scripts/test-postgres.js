import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, installSystemPackages } from './system-packages.js';

/** Installs PostgreSQL for the tests where there is none; warns when that is impossible. */
export async function ensurePostgres() {
	if (hasPostgres()) return;
	await attempt(() => installSystemPackages('postgresql'));
	if (!hasPostgres()) {
		console.warn(
			'没有 PostgreSQL，相关测试将略过 No PostgreSQL: its half of the store tests is left out (install postgresql, or set POSTGRES_BIN)'
		);
	}
}

function hasPostgres() {
	if (process.env['POSTGRES_BIN']) return true;
	const root = '/usr/lib/postgresql';
	return (
		existsSync(root) && readdirSync(root).some((version) => existsSync(join(root, version, 'bin', 'initdb')))
	);
}
