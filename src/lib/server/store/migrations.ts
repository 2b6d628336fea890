import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { columnTypes, type ColumnTypes, type StoreKind } from './column-types';
import * as ledger from './migrations/0001-ledger';
import * as people from './migrations/0002-people';
import * as submissionTime from './migrations/0003-submission-time';
import type { Tables } from './tables';

/** By name, which fixes their order; what has been released is never changed, only followed by another. */
const migrations: Record<string, { up: (db: Kysely<unknown>, types: ColumnTypes) => Promise<void> }> = {
	'0001-ledger': ledger,
	'0002-people': people,
	'0003-submission-time': submissionTime
};

/**
 * Brings a store's tables to the newest form, each step once, under a lock, all steps or none. Throws the first error.
 */
export async function migrate(db: Kysely<Tables>, kind: StoreKind): Promise<void> {
	const types = columnTypes(kind);
	const steps = Object.entries(migrations).map(([name, { up }]): [string, Migration] => [
		name,
		{ up: (within: Kysely<unknown>) => up(within, types) }
	]);
	const migrator = new Migrator({
		db,
		provider: { getMigrations: () => Promise.resolve(Object.fromEntries(steps)) }
	});
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error as Error;
}
