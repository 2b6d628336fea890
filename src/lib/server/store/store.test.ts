import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnBothStores } from '../../../../tests/support/stores';
import { openStore } from './open';
import { StoreUnavailable } from './store-fault';

describeOnBothStores('a store', (under) => {
	test('is made once by four servers that start at the same moment', async () => {
		const address = await under.freshAddress();
		const stores = await Promise.all(Array.from({ length: 4 }, () => under.open(address)));
		for (const { db } of stores) {
			expect(await db.selectFrom('ledger_clock').selectAll().execute()).toEqual([
				{ id: 1, sequence: 0, at: '1970-01-01T00:00:00.000Z' }
			]);
		}
	});

	test('gives bytes, whole numbers and text back as they were', async () => {
		const { db } = await under.open();
		const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
		const row = { sha256: 'ab', bytes, size: 256, stored_at: '2026-11-24T08:00:00.000Z' };
		await db.insertInto('file').values(row).execute();
		const found = await db.selectFrom('file').selectAll().executeTakeFirstOrThrow();
		expect({ ...found, bytes: Uint8Array.from(found.bytes) }).toEqual(row);
	});

	test('takes a failed transaction back whole', async () => {
		const { db } = await under.open();
		const failing = db.transaction().execute(async (within) => {
			await within
				.insertInto('file')
				.values({ sha256: 'cd', bytes: new Uint8Array(1), size: 1, stored_at: '' })
				.execute();
			await sql`SELECT * FROM nowhere`.execute(within);
		});
		await expect(failing).rejects.toThrow('nowhere');
		expect(await db.selectFrom('file').selectAll().execute()).toEqual([]);
	});

	test('refuses a figure whose submission does not exist', async () => {
		const { db } = await under.open();
		const orphan = db
			.insertInto('submission_event')
			.values({
				sequence: 1,
				submission_id: 'none',
				kind: 'withdrawn',
				comment: '',
				by_id: '',
				by_name: '',
				at: ''
			})
			.execute();
		await expect(orphan).rejects.toThrow(/foreign key/i);
	});
});

test('a file that is no database is refused with what to do', async () => {
	await expect(openStore({ kind: 'sqlite', path: 'package.json' })).rejects.toThrow(/npm run restore/);
});

test('a PostgreSQL that is not there is told as such', async () => {
	const opening = openStore({ kind: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' });
	await expect(opening).rejects.toThrow(StoreUnavailable);
	await expect(opening).rejects.toThrow(/DATABASE_URL/);
});
