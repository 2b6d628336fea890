import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { StoreAddress } from '../../src/lib/server/store/open';
import { openStore, type Store } from '../../src/lib/server/store/open';
import { postgresPrograms, startPostgres, type TestPostgres } from './postgres';

/** What a suite gets of the store it runs on. */
export interface StoreUnderTest {
	kind: Store['kind'];
	/** The address of a store that does not exist yet. */
	freshAddress(): Promise<StoreAddress>;
	/** Opens a store, a fresh one where none is named; it is closed after the test. */
	open(address?: StoreAddress): Promise<Store>;
	/** The PostgreSQL itself; undefined under SQLite. */
	server(): TestPostgres | undefined;
}

/**
 * Runs a suite on SQLite and on PostgreSQL; where PostgreSQL is not installed that half is shown as left out. With `concurrent` both halves
 * and all their tests run side by side: each needs a store and folders of its own, and the `expect` of its test.
 */
export function describeOnBothStores(
	name: string,
	suite: (store: StoreUnderTest) => void,
	options: { concurrent?: boolean } = {}
): void {
	describe(`${name} (SQLite)`, options, () => {
		let folder: string;
		let made = 0;
		beforeAll(async () => {
			folder = await mkdtemp(join(tmpdir(), 'kangbiao-store-'));
		});
		afterAll(() => rm(folder, { recursive: true, force: true }));
		suite(
			underTest(
				'sqlite',
				() => Promise.resolve({ kind: 'sqlite', path: join(folder, `${made++}.sqlite`) }),
				() => undefined
			)
		);
	});
	describe.skipIf(postgresPrograms() === undefined)(`${name} (PostgreSQL)`, options, () => {
		let server: TestPostgres | undefined;
		beforeAll(async () => {
			server = await startPostgres();
		});
		afterAll(() => server?.stop());
		const freshAddress = async (): Promise<StoreAddress> => {
			if (!server) throw new Error('PostgreSQL has not been started');
			return { kind: 'postgres', url: await server.freshDatabase() };
		};
		suite(underTest('postgres', freshAddress, () => server));
	});
}

function underTest(
	kind: Store['kind'],
	freshAddress: () => Promise<StoreAddress>,
	server: () => TestPostgres | undefined
): StoreUnderTest {
	const opened: Store[] = [];
	afterEach(async () => {
		await Promise.all(opened.splice(0).map((store) => store.close()));
	});
	return {
		kind,
		freshAddress,
		open: async (address) => {
			const store = await openStore(address ?? (await freshAddress()));
			opened.push(store);
			return store;
		},
		server
	};
}
