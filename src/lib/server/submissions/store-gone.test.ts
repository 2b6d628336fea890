import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handInOf, proposed } from '../../../../tests/support/handing-in';
import { writeSmallRelease } from '../../../../tests/support/small-release';
import { describeOnBothStores } from '../../../../tests/support/stores';
import { StoreUnavailable } from '../store/store-fault';
import { handIn } from './hand-in';
import { listSubmissions } from './read';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-gone-'));
	process.env['KANGBIAO_DATA'] = folder;
	await writeSmallRelease(join(folder, 'releases'), 'small');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeOnBothStores('a store that fails', (under) => {
	test.skipIf(under.kind === 'postgres')(
		'a full disk: nothing is kept, the message says what to do, and space helps',
		async () => {
			const store = await under.open();
			const before = await handIn(store, 'small', handInOf([proposed(2021, 44)]));
			// As a full disk does, SQLite then refuses to grow the file.
			await sql`PRAGMA max_page_count = 1`.execute(store.db);
			const large = handInOf([proposed(2022, 47)], {
				file: { name: 'a.csv', bytes: new Uint8Array(2_000_000) }
			});
			const failing = handIn(store, 'small', large);
			await expect(failing).rejects.toThrow(StoreUnavailable);
			await expect(failing).rejects.toMatchObject({
				kind: 'full',
				words: { zh: expect.stringContaining('腾出空间') as string }
			});
			expect((await listSubmissions(store)).map(({ id }) => id)).toEqual([before.id]);
			await sql`PRAGMA max_page_count = 1000000`.execute(store.db);
			expect(await handIn(store, 'small', large)).toMatchObject({ isRepeat: false });
		}
	);

	test.skipIf(under.kind === 'sqlite')(
		'a database that goes away and comes back: what was acknowledged is there',
		async () => {
			const store = await under.open();
			const before = await handIn(store, 'small', handInOf([proposed(2021, 44)]));
			await under.server()?.kill();
			const what = handInOf([proposed(2022, 47)]);
			const failing = handIn(store, 'small', what);
			await expect(failing).rejects.toThrow(StoreUnavailable);
			await expect(failing).rejects.toThrow(/DATABASE_URL/);
			await under.server()?.start();
			// The sender sends the same request again.
			const after = await handIn(store, 'small', what);
			expect((await listSubmissions(store)).map(({ id }) => id)).toEqual([after.id, before.id]);
		}
	);
});
