import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnBothStores } from '../../../../tests/support/stores';
import type { Store } from '../store/open';
import { hasAdministrator, setAdministrator } from './administrator';
import { attemptLimits } from './attempts';
import { audit, type Actor } from './audit';
import { findLink, redeemLink } from './links';
import { logIn, type Login } from './login';
import { changeOwnPassword, logOutEverywhere } from './own-account';
import { changeRights, invite, offerReset, peopleOf, setDisabled } from './people';
import { findSession, sessionsOf } from './sessions';

const start = new Date('2026-11-24T08:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const office = { address: '10.1.2.3', agent: 'Firefox' };
const admin: Actor = { account: { id: 'admin-id', name: '李主任' }, address: '10.1.2.3' };
const good = '青山 绿水 长流 不息 天地';
const better = '另一句 谁也 猜不着 的话';
const analyst = {
	name: '张三',
	role: 'analyst',
	places: ['510100'],
	indicators: ['life-expectancy']
} as const;
const rights = { role: 'analyst' as const, places: ['510100'], indicators: ['life-expectancy'] };

describeOnBothStores('people', (under) => {
	const enter = (store: Store, name: string, password: string, now = start, address = office.address) =>
		logIn(store.db, { name, password, present: undefined }, { ...office, address }, now);
	const secretOf = (login: Login) => (login.outcome === 'done' ? login.secret : 'not logged in');
	const accept = async (store: Store, name: string, password = good) => {
		const offer = await invite(store.db, admin, { ...rights, name }, start);
		const link = 'secret' in offer ? offer.secret : '';
		const session = await redeemLink(store.db, link, password, office, start);
		const person = (await peopleOf(store.db)).find((one) => one.name === name);
		return { link, session: session ?? '', id: person?.id ?? '' };
	};
	const actions = async ({ db }: Store) =>
		(await db.selectFrom('audit').select(['action', 'outcome']).orderBy('id').execute()).map(
			({ action, outcome }) => `${action} ${outcome}`
		);

	test('an administrator is set up once, and set again where the password is lost', async () => {
		const store = await under.open();
		expect(await hasAdministrator(store.db)).toBe(false);
		expect(await setAdministrator(store.db, '李主任', good, start)).toEqual({ isNew: true });
		expect(await hasAdministrator(store.db)).toBe(true);
		const session = secretOf(await enter(store, '李主任', good));
		expect(await findSession(store.db, session, start)).toMatchObject({
			account: { name: '李主任', role: 'admin', places: 'all', indicators: 'all', isLocal: false }
		});
		expect(await setAdministrator(store.db, ' 李主任', better, start)).toEqual({ isNew: false });
		expect(await findSession(store.db, session, start)).toBeUndefined();
		expect(await enter(store, '李主任', good)).toEqual({ outcome: 'wrong' });
		expect((await enter(store, '李主任', better)).outcome).toBe('done');
		expect(await actions(store)).toEqual([
			'administrator-set done',
			'login done',
			'administrator-set done',
			'login refused',
			'login done'
		]);
	});

	test('whoever is invited sets a password once, by a link that lasts a week', async () => {
		const store = await under.open();
		const offer = await invite(store.db, admin, { ...analyst, places: ['510100'], indicators: 'all' }, start);
		if (!('secret' in offer)) throw new Error(offer.fault);
		expect(offer.expires_at).toBe('2026-12-01T08:00:00.000Z');
		const stored = await store.db.selectFrom('password_link').selectAll().executeTakeFirstOrThrow();
		expect(JSON.stringify(stored)).not.toContain(offer.secret);

		expect(await enter(store, '张三', '')).toEqual({ outcome: 'wrong' });
		expect(await findLink(store.db, offer.secret, later(7 * 24 * 60))).toBeUndefined();
		expect(await findLink(store.db, offer.secret, later(7 * 24 * 60 - 1))).toMatchObject({
			name: '张三',
			purpose: 'invitation'
		});

		const both = await Promise.all([
			redeemLink(store.db, offer.secret, good, office, later(1)),
			redeemLink(store.db, offer.secret, better, office, later(1))
		]);
		expect(both.filter((secret) => secret !== undefined)).toHaveLength(1);
		expect(await findLink(store.db, offer.secret, later(2))).toBeUndefined();
		const secret = both.find((each) => each !== undefined) ?? '';
		expect((await findSession(store.db, secret, later(2)))?.account).toMatchObject({
			name: '张三',
			role: 'analyst',
			places: ['510100'],
			indicators: 'all'
		});
	});

	test('two names that differ in case or width are one', async () => {
		const store = await under.open();
		expect(await invite(store.db, admin, { ...rights, name: 'Zhang San' }, start)).toHaveProperty('secret');
		expect(await invite(store.db, admin, { ...rights, name: 'ｚｈａｎｇ  san' }, start)).toEqual({
			fault: 'name-taken'
		});
		expect(await peopleOf(store.db)).toHaveLength(1);
	});

	test('a name that fails eight times in a row waits a quarter of an hour, whoever has it or nobody', async () => {
		const store = await under.open();
		await setAdministrator(store.db, '李主任', good, start);
		for (const name of ['李主任', '没有这个人']) {
			for (let count = 1; count <= attemptLimits.name; count++)
				expect(await enter(store, name, 'wrong', later(count))).toEqual({ outcome: 'wrong' });
			// Counted from the eighth failure, the right password or not.
			const refused = { outcome: 'wait', until: later(8 + 15) };
			expect(await enter(store, name, good, later(9))).toEqual(refused);
			expect(await enter(store, name, good, later(22))).toEqual(refused);
		}
		expect((await enter(store, '李主任', good, later(24))).outcome).toBe('done');
		const told = await store.db
			.selectFrom('audit')
			.select(['subject_name', 'detail'])
			.where('outcome', '=', 'refused')
			.execute();
		expect(told.filter(({ detail }) => detail.includes('too-often'))).toEqual([
			{ subject_name: '李主任', detail: '{"reason":"too-often"}' },
			{ subject_name: '', detail: '{"reason":"too-often"}' }
		]);
		expect(JSON.stringify(told)).not.toContain('没有这个人');
	});

	test('ten at once are counted as ten', async () => {
		const store = await under.open();
		await setAdministrator(store.db, '李主任', good, start);
		const all = await Promise.all(Array.from({ length: 10 }, () => enter(store, '李主任', 'wrong')));
		expect(all.map(({ outcome }) => outcome).sort()).toEqual([
			...Array.from({ length: 2 }, () => 'wait'),
			...Array.from({ length: 8 }, () => 'wrong')
		]);
	});

	test('an address that fails forty times waits, whichever names it tries; others do not', async () => {
		const store = await under.open();
		await setAdministrator(store.db, '李主任', good, start);
		const neighbour = '2001:db8:1:2::7';
		await store.db
			.insertInto('attempt')
			.values({ key: (await keyOf(store, '2001:db8:1:2:ffff::9')) ?? '', count: 40, at: start.toISOString() })
			.execute();
		expect(await enter(store, '李主任', good, later(1), neighbour)).toEqual({
			outcome: 'wait',
			until: later(15)
		});
		expect((await enter(store, '李主任', good, later(1), '2001:db8:1:3::7')).outcome).toBe('done');
	});

	/** The key under which an address is counted, taken from a failure of its own. */
	async function keyOf(store: Store, address: string): Promise<string | undefined> {
		await enter(store, 'x', 'wrong', start, address);
		const { db } = store;
		const byName = await db.selectFrom('attempt').selectAll().orderBy('count').execute();
		await db.deleteFrom('attempt').execute();
		await enter(store, 'y', 'wrong', start, address);
		const again = await db.selectFrom('attempt').selectAll().execute();
		await db.deleteFrom('attempt').execute();
		return again.find(({ key }) => byName.some((row) => row.key === key))?.key;
	}

	test('who logs in well is not counted, and a clock set back locks nobody out', async () => {
		const store = await under.open();
		await setAdministrator(store.db, '李主任', good, start);
		for (let count = 0; count < 3; count++) await enter(store, '李主任', good);
		const rows = await store.db.selectFrom('attempt').select('count').execute();
		expect(rows.map(({ count }) => count)).toEqual([0]);
		for (let count = 0; count < 9; count++) await enter(store, '李主任', 'wrong', later(60));
		expect((await enter(store, '李主任', good, later(61))).outcome).toBe('wait');
		expect((await enter(store, '李主任', good, later(0))).outcome).toBe('done');
	});

	test('a session ends after eight hours without use and after a week in any case', async () => {
		const store = await under.open();
		await setAdministrator(store.db, '李主任', good, start);
		const secret = secretOf(await enter(store, '李主任', good));
		const stored = await store.db.selectFrom('session').selectAll().executeTakeFirstOrThrow();
		expect(JSON.stringify(stored)).not.toContain(secret);
		expect(await findSession(store.db, `${secret}x`, start)).toBeUndefined();
		expect(await findSession(store.db, secret, later(8 * 60))).toBeUndefined();
		for (let hour = 7; hour < 7 * 24; hour += 7)
			expect(await findSession(store.db, secret, later(hour * 60)), String(hour)).toBeDefined();
		expect(await findSession(store.db, secret, later(7 * 24 * 60))).toBeUndefined();
	});

	test('logging in ends the session that the browser had', async () => {
		const store = await under.open();
		await setAdministrator(store.db, '李主任', good, start);
		const first = secretOf(await enter(store, '李主任', good));
		const again = await logIn(store.db, { name: '李主任', password: good, present: first }, office, start);
		expect(secretOf(again)).not.toBe(first);
		expect(await findSession(store.db, first, start)).toBeUndefined();
		expect(await findSession(store.db, secretOf(again), start)).toBeDefined();
	});

	test('a new password of one’s own needs the present one and ends all other sessions', async () => {
		const store = await under.open();
		const { session, id } = await accept(store, '张三');
		const other = secretOf(await enter(store, '张三', good));
		const account = (await findSession(store.db, session, start))?.account;
		if (!account) throw new Error('no session');
		const wrong = await changeOwnPassword(store.db, account, { present: 'x', next: better }, office, start);
		expect(wrong).toEqual({ outcome: 'wrong' });
		const changed = await changeOwnPassword(
			store.db,
			account,
			{ present: good, next: better },
			office,
			start
		);
		expect(changed.outcome).toBe('done');
		expect(await findSession(store.db, session, start)).toBeUndefined();
		expect(await findSession(store.db, other, start)).toBeUndefined();
		expect(await sessionsOf(store.db, id, start)).toHaveLength(1);
		expect((await enter(store, '张三', good)).outcome).toBe('wrong');
		expect((await enter(store, '张三', better)).outcome).toBe('done');
		await logOutEverywhere(store.db, account, office, start);
		expect(await sessionsOf(store.db, id, start)).toEqual([]);
	});

	test('a reset takes the password and the sessions at once, and its link sets another within a day', async () => {
		const store = await under.open();
		const { session, id } = await accept(store, '张三');
		const offer = await offerReset(store.db, admin, id, start);
		if (!('secret' in offer)) throw new Error(offer.fault);
		expect(await findSession(store.db, session, start)).toBeUndefined();
		expect((await enter(store, '张三', good)).outcome).toBe('wrong');
		expect(await peopleOf(store.db, id)).toMatchObject([{ state: 'reset', link: { purpose: 'reset' } }]);
		const second = await offerReset(store.db, admin, id, start);
		if (!('secret' in second)) throw new Error(second.fault);
		expect(await redeemLink(store.db, offer.secret, better, office, start)).toBeUndefined();
		expect(await redeemLink(store.db, second.secret, better, office, later(24 * 60))).toBeUndefined();
		expect(await redeemLink(store.db, second.secret, better, office, later(60))).toBeDefined();
		expect((await enter(store, '张三', better)).outcome).toBe('done');
		expect(await offerReset(store.db, { ...admin, account: { id, name: '' } }, id, start)).toEqual({
			fault: 'own-account'
		});
	});

	test('who is shut out is out at once, and in again with the same password', async () => {
		const store = await under.open();
		const { session, id } = await accept(store, '张三');
		expect(await setDisabled(store.db, admin, id, true, start)).toBeUndefined();
		expect(await findSession(store.db, session, start)).toBeUndefined();
		expect(await enter(store, '张三', 'wrong')).toEqual({ outcome: 'wrong' });
		expect(await enter(store, '张三', good)).toEqual({ outcome: 'disabled' });
		expect(await offerReset(store.db, admin, id, start)).toEqual({ fault: 'disabled' });
		expect(await setDisabled(store.db, admin, id, false, start)).toBeUndefined();
		expect((await enter(store, '张三', good)).outcome).toBe('done');
		expect(await setDisabled(store.db, admin, 'nobody', true, start)).toBe('unknown');
	});

	test('other rights count from the next request on', async () => {
		const store = await under.open();
		const { session, id } = await accept(store, '张三');
		const fault = await changeRights(
			store.db,
			admin,
			id,
			{ role: 'viewer', places: [], indicators: [] },
			start
		);
		expect(fault).toBeUndefined();
		expect((await findSession(store.db, session, start))?.account).toMatchObject({
			role: 'viewer',
			places: [],
			indicators: []
		});
		const { detail } = await store.db
			.selectFrom('audit')
			.select('detail')
			.where('action', '=', 'account-changed')
			.executeTakeFirstOrThrow();
		expect(JSON.parse(detail)).toEqual({
			before: rights,
			after: { role: 'viewer', places: [], indicators: [] }
		});
	});

	test('two administrators who shut each other out at once do not leave nobody', async () => {
		const store = await under.open();
		for (const name of ['甲主任', '乙主任']) await setAdministrator(store.db, name, good, start);
		const ids = (await peopleOf(store.db)).map(({ id }) => id);
		const faults = await Promise.all(ids.map((id) => setDisabled(store.db, admin, id, true, start)));
		expect(faults.filter((fault) => fault === 'last-administrator')).toHaveLength(1);
		const left = (await peopleOf(store.db)).filter(({ state }) => state === 'active');
		expect(left).toHaveLength(1);
		const [last] = left;
		expect(await changeRights(store.db, admin, last?.id ?? '', rights, start)).toBe('last-administrator');
		expect(await hasAdministrator(store.db)).toBe(true);
	});

	test('the audit log goes with what it tells, and only grows', async () => {
		const store = await under.open();
		const failing = store.db.transaction().execute(async (within) => {
			await audit(within, admin, { action: 'accepted', subject: '1' }, start);
			throw new Error('taken back');
		});
		await expect(failing).rejects.toThrow('taken back');
		expect(await actions(store)).toEqual([]);
		await audit(store.db, admin, { action: 'accepted', subject: '1', detail: { figures: 3 } }, start);
		await expect(store.db.deleteFrom('audit').execute()).rejects.toThrow('the audit log only grows');
		const overwriting = store.db.updateTable('audit').set({ subject: '2' }).execute();
		await expect(overwriting).rejects.toThrow('the audit log only grows');
		if (store.kind === 'postgres')
			await expect(sql`TRUNCATE audit`.execute(store.db)).rejects.toThrow('the audit log only grows');
		expect(await store.db.selectFrom('audit').selectAll().execute()).toMatchObject([
			{
				at: '2026-11-24T08:00:00.000Z',
				account_id: 'admin-id',
				account_name: '李主任',
				address: '10.1.2.3',
				action: 'accepted',
				subject: '1',
				outcome: 'done',
				detail: '{"figures":3}'
			}
		]);
	});
});
