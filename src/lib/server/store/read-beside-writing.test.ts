import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { describeOnBothStores } from '../../../../tests/support/stores';
import { setAdministrator } from '../people/administrator';
import { logIn } from '../people/login';
import { findSession, sessionsOf } from '../people/sessions';
import { listPublished, recordPublished } from '../releases/published';
import { inLedger, nextEntry } from '../submissions/entry';
import { listSubmissions } from '../submissions/read';
import { atOneMoment } from './copy';

const start = new Date('2026-11-24T08:00:00Z');
const muchLater = new Date('2026-11-24T08:30:00Z');
const password = '青山 绿水 长流 不息 天地';

/** What a task gives, or that it kept its asker waiting. */
const within = <Answer>(milliseconds: number, task: Promise<Answer>): Promise<Answer | 'still waiting'> =>
	Promise.race([task, setTimeout(milliseconds, 'still waiting' as const, { ref: false })]);

describeOnBothStores('while a change of the ledger takes its time', (under) => {
	test('sessions, lists and copies are read as they were before, also when many more changes wait', async () => {
		const store = await under.open();
		await setAdministrator(store.db, '李主任', password, start);
		const credentials = { name: '李主任', password, present: undefined };
		const login = await logIn(store.db, credentials, { address: '10.1.2.3', agent: 'Firefox' }, start);
		if (login.outcome !== 'done') throw new Error(`not logged in: ${login.outcome}`);
		await recordPublished(store, 'before', 0);

		const begun = Promise.withResolvers<undefined>();
		const gate = Promise.withResolvers<undefined>();
		const long = inLedger(store, async (change) => {
			const { sequence, at } = await nextEntry(change);
			const row = { sequence, release_id: 'long', through: 1, why: 'accepted' as const, by_name: '', at };
			await change.insertInto('published_release').values(row).execute();
			begun.resolve(undefined);
			await gate.promise;
		});
		await begun.promise;
		// More than a pool of PostgreSQL has connections.
		const waiting = Array.from({ length: 15 }, (_, index) => recordPublished(store, `later-${index}`, 2));
		try {
			expect(await within(5_000, findSession(store.db, login.secret, muchLater))).toMatchObject({
				account: { name: '李主任' }
			});
			expect(await within(5_000, listSubmissions(store))).toEqual([]);
			expect(await within(5_000, listPublished(store))).toMatchObject([{ release_id: 'before' }]);
			const copied = atOneMoment(store, (moment) =>
				moment.selectFrom('published_release').select('release_id').execute()
			);
			expect(await within(5_000, copied)).toEqual([{ release_id: 'before' }]);
		} finally {
			gate.resolve(undefined);
		}
		await Promise.all([long, ...waiting]);
		// What was done is seen at once, in the order in which it was asked for.
		const [newest] = await listPublished(store);
		expect(newest?.release_id).toBe('later-14');
		// That the session was in use is written down when the ledger lets it.
		await expect
			.poll(async () => (await sessionsOf(store.db, login.account.id, muchLater))[0]?.seen_at)
			.toBe(muchLater.toISOString());
	});

	test('a reading of one moment does not see what is committed during it, and keeps nobody from committing', async () => {
		const store = await under.open();
		const ids = async (db: typeof store.db) =>
			(await db.selectFrom('published_release').select('release_id').execute()).map(
				({ release_id }) => release_id
			);
		await atOneMoment(store, async (moment) => {
			expect(await ids(moment)).toEqual([]);
			await recordPublished(store, 'new', 0);
			expect(await ids(moment)).toEqual([]);
			expect(await ids(store.db)).toEqual(['new']);
		});
		const writing = atOneMoment(store, (moment) => moment.deleteFrom('published_release').execute());
		await expect(writing).rejects.toThrow(/read-?only/i);
		expect(await ids(store.db)).toEqual(['new']);
	});
});
