import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handInOf, person, proposed } from '../../../../tests/support/handing-in';
import { writeSmallRelease } from '../../../../tests/support/small-release';
import { describeOnBothStores } from '../../../../tests/support/stores';
import { returnToSender } from '../submissions/decide';
import { handIn } from '../submissions/hand-in';
import { readSubmission, readSubmittedFile } from '../submissions/read';
import { backUp, restore, verifyBackup } from './copy';
import { exportStore } from './export';
import { openStore, type Store } from './open';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-copy-'));
	process.env['KANGBIAO_DATA'] = folder;
	await writeSmallRelease(join(folder, 'releases'), 'small');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let made = 0;
const fresh = (name: string) => join(folder, `${made++}-${name}`);

/** Two versions, one of them returned with a comment; the files are bytes of every value. */
async function fill(store: Store): Promise<[string, string]> {
	const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
	const file = { name: '../../报表 "一".csv', bytes };
	const first = await handIn(store, 'small', handInOf([proposed(2022, 47), proposed(2023, null)], { file }));
	const cells = [{ sheet: '表1', cell: 'C22', comment: '请核' }];
	await returnToSender(store, person('planner'), { submission: first.id, comment: '', cells });
	const second = await handIn(store, 'small', handInOf([proposed(2022, 48)], { file, corrects: first.id }));
	return [first.id, second.id];
}

describeOnBothStores('a backup', (under) => {
	test('gives everything back, in either kind of store, and is refused where there is something', async () => {
		const store = await under.open();
		const ids = await fill(store);
		const path = fresh('backup');
		const copied = await backUp(store, path);
		expect(copied.rows).toBeGreaterThan(10);
		const others = [await under.open(), await openStore({ kind: 'sqlite', path: fresh('other.sqlite') })];
		for (const other of others) {
			expect(await restore(other, path)).toEqual(copied);
			for (const id of ids) {
				expect(await readSubmission(other, id)).toEqual(await readSubmission(store, id));
				const file = await readSubmittedFile(other, id);
				expect(Uint8Array.from(file?.bytes ?? [])).toEqual(
					Uint8Array.from({ length: 1000 }, (_, index) => index % 256)
				);
			}
			// The numbers go on where they were.
			const next = await handIn(other, 'small', handInOf([proposed(2020, 40)]));
			expect((await readSubmission(other, next.id))?.events[0]?.sequence).toBe(5);
			await expect(restore(other, path)).rejects.toThrow(/holds something already/);
		}
		await others[1]?.close();
	});

	test('is of one moment, and whoever writes meanwhile does not wait', async () => {
		const address = await under.freshAddress();
		const [store, server] = [await under.open(address), await under.open(address)];
		await fill(store);
		const path = fresh('backup');
		const [copied] = await Promise.all([backUp(store, path), fill(server), fill(server)]);
		const other = await under.open();
		expect(await restore(other, path)).toEqual(copied);
		const dangling = await other.db
			.selectFrom('submission')
			.leftJoin('submission_event', 'submission_event.submission_id', 'submission.id')
			.where('submission_event.sequence', 'is', null)
			.select('submission.id')
			.execute();
		expect(dangling).toEqual([]);
	});

	test('that was cut off or changed in one digit is refused, and nothing is restored', async () => {
		const store = await under.open();
		await fill(store);
		const path = fresh('backup');
		await backUp(store, path);
		const whole = await readFile(path);
		const cut = fresh('cut');
		await writeFile(cut, whole.subarray(0, whole.length - 40));
		const changed = fresh('changed');
		await writeFile(
			changed,
			gzipSync(gunzipSync(whole).toString('utf8').replace('"reported_value":"47"', '"reported_value":"74"'))
		);
		const short = fresh('short');
		await writeFile(short, gzipSync(gunzipSync(whole).toString('utf8').split('\n').slice(0, -3).join('\n')));
		const other = await under.open();
		for (const bad of [cut, changed, short]) {
			await expect(verifyBackup(bad)).rejects.toThrow(/备份文件不完整或被改动/);
			await expect(restore(other, bad)).rejects.toThrow(/nothing was restored/);
		}
		expect(await other.db.selectFrom('submission').select('id').execute()).toEqual([]);
	});

	test('everything is exported as open files, the originals under a name of their own folder', async () => {
		const store = await under.open();
		await fill(store);
		const target = fresh('export');
		const files = await exportStore(store, target);
		expect(files.some((file) => file.endsWith('submission_figure.csv'))).toBe(true);
		const figures = await readFile(join(target, 'submission_figure.csv'), 'utf8');
		expect(figures.startsWith('\uFEFFsubmission_id,position,sheet,cell,')).toBe(true);
		expect(figures.trim().split('\n')).toHaveLength(4);
		const [sha256 = ''] = await readdir(join(target, 'files'));
		expect(await readdir(join(target, 'files', sha256))).toEqual(['报表 _一_.csv']);
		expect(await readdir(target)).not.toContain('password_link.csv');
		await expect(exportStore(store, target)).rejects.toThrow(/not empty/);
	});
});
