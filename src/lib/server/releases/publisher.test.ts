import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handInOf, person, proposed } from '../../../../tests/support/handing-in';
import { currentRelease } from '../current-release';
import { currentStore } from '../store/current-store';
import { accept, revertTo } from '../submissions/decide';
import { handIn } from '../submissions/hand-in';
import { onPublished } from './announcements';
import { changedLights } from './changed-lights';
import { listPublished } from './published';
import { publishChanges, shownRelease, takeRelease } from './publisher';
import { inRelease } from './request-release';
import { vintageOf } from './vintage';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-publisher-'));
	process.env['KANGBIAO_DATA'] = folder;
	const home = join(folder, 'home');
	process.env['KANGBIAO_HOME'] = home;
	// All promises and one file of figures: a release is built three times.
	await cp(resolve('seeds'), join(home, 'seeds'), { recursive: true });
	await cp(resolve('data'), join(home, 'data'), {
		recursive: true,
		filter: (path) => !/data\/(illustrative|reported)\/(?!health)[^/]+$/.test(path)
	});
	delete process.env['DATABASE_URL'];
});
afterAll(async () => {
	await (await currentStore()).close();
	await rm(folder, { recursive: true, force: true });
});

test('an acceptance is published whole, readers keep what they read, and a reversion is a new entry', async () => {
	const announced: string[] = [];
	onPublished((id) => announced.push(id));
	const store = await currentStore();
	const first = (await shownRelease()).id;
	await publishChanges();
	expect(announced).toEqual([]);

	// 成都 has no life expectancy for 2024 in data/.
	const figure = proposed(2024, 60, {
		place: { printed: '成都', printedCode: null, code: '510100', name: '成都市', level: 'prefecture' },
		indicator: { printed: '人均预期寿命', id: 'life-expectancy' },
		unit: { printed: '岁', symbol: '岁' }
	});
	const { id } = await handIn(store, first, handInOf([figure]));
	await publishChanges();
	expect((await shownRelease()).id).toBe(first);

	const reader = await takeRelease();
	await accept(store, person('planner'), { submission: id, positions: [0], decided: [], comment: '' });
	await publishChanges();
	const second = await shownRelease();
	expect(second.id).not.toBe(first);
	expect(announced).toEqual([second.id]);
	const sql = `SELECT value, submission, cell FROM figure WHERE submission IS NOT NULL`;
	expect((await second.engine.query(sql)).columns).toEqual([[60], [id], ['C24']]);
	// A request that began before reads on in the release it began with.
	expect((await reader.item.engine.query(sql)).rowCount).toBe(0);
	expect((await inRelease(reader.item, currentRelease)).id).toBe(first);
	expect((await currentRelease()).id).toBe(second.id);
	reader.done();

	const published = await listPublished(store);
	expect(published.map(({ release_id, why, by_name }) => [release_id, why, by_name])).toEqual([
		[second.id, 'accepted', 'planner 的姓名'],
		[first, 'start', '']
	]);
	const asked = (query: string) => vintageOf(store, new URLSearchParams(query));
	expect(await asked(`release=${first}`)).toMatchObject({ release_id: first, missing: null });
	expect(await asked('release=unheard-of')).toMatchObject({ release_id: null, missing: 'unknown' });
	expect(await asked('known=2099-12-31')).toMatchObject({
		release_id: second.id,
		day: expect.any(String) as string
	});
	expect(await asked('known=1999-12-31')).toMatchObject({ missing: 'not-yet' });
	expect(await asked('known=soon')).toMatchObject({ missing: 'unknown' });
	expect(await asked('year=2020')).toBeNull();
	const lights = await changedLights(first, second.id, 'reported');
	expect(lights.every(({ place_code }) => place_code === '510100')).toBe(true);
	expect(await changedLights(first, first, 'all')).toEqual([]);

	await revertTo(store, person('planner'), {
		through: published[1]?.through ?? 0,
		seen: published[0]?.through ?? 0,
		comment: ''
	});
	await publishChanges();
	expect((await shownRelease()).id).toBe(first);
	expect((await listPublished(store))[0]).toMatchObject({ release_id: first, why: 'reverted' });
}, 400_000);
