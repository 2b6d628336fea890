import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSmallRelease } from '../../../../tests/support/small-release';
import { describeOnBothStores } from '../../../../tests/support/stores';
import type { StoreAddress } from '../store/open';
import { acceptedFigures } from './accepted';
import { listSubmissions, readSubmission, readSubmittedFile } from './read';
import { figuresAt } from './submitted-figures';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-killed-'));
	await writeSmallRelease(join(folder, 'releases'), 'small');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a process acknowledged before it was killed after a statement. */
function linesUntilKilled(address: StoreAddress, statement: number): Promise<string[]> {
	const child = resolve('tests/support/ledger-child.js');
	return new Promise((settle) => {
		execFile(
			process.execPath,
			[child, JSON.stringify(address), String(statement)],
			{ env: { ...process.env, KANGBIAO_DATA: folder } },
			(_, output) => {
				settle(output.split('\n').filter((line) => line !== ''));
			}
		);
	});
}

/** Handing in takes about eleven statements, accepting twelve, withdrawing six; the last round is killed by nobody. */
const points = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 28, 31, 1000];

describeOnBothStores('a process killed while it hands in, accepts or withdraws', (under) => {
	test('loses nothing that it acknowledged and leaves nothing half there', async () => {
		const address = await under.freshAddress();
		const lines: string[] = [];
		const ends = new Set<string>();
		for (const point of points) {
			const told = await linesUntilKilled(address, point);
			expect(told).toContainEqual(expect.stringContaining('withdrawn '));
			lines.push(...told.filter((line) => line !== 'finished'));
			ends.add(String(told.at(-1)?.split(' ')[0]) + String(told.length));
		}
		// Killed before the second hand-in was acknowledged, before its acceptance, before its withdrawal, and not at all.
		expect([...ends].sort()).toEqual(['accepted5', 'finished7', 'handed-in4', 'withdrawn3']);
		const store = await under.open(address);
		const kept = await listSubmissions(store);
		for (const { id } of kept) {
			const record = await readSubmission(store, id);
			expect(record?.figures).toBe(3);
			expect(await figuresAt(store, id, [0, 1, 2, 3])).toHaveLength(3);
			expect(record?.events[0]?.kind).toBe('handed-in');
			for (const { kind, accepts } of record?.events ?? []) expect(accepts).toBe(kind === 'accepted' ? 3 : 0);
			const file = await readSubmittedFile(store, id);
			expect(
				createHash('sha256')
					.update(file?.bytes ?? '')
					.digest('hex')
			).toBe(file?.sha256);
			// Each change is told by the audit log too, in the same transaction.
			const audited = await store.db.selectFrom('audit').select('action').where('subject', '=', id).execute();
			expect(audited).toHaveLength(record?.events.length ?? 0);
		}
		const known = new Map(kept.map(({ id, state }) => [id, state]));
		const told = Map.groupBy(
			lines.map((line) => line.split(' ') as [string, string]),
			([, id]) => id
		);
		// An acknowledged step was taken; one more may have been, whose acknowledgement died on its way.
		const order = ['handed-in', 'accepted', 'withdrawn'];
		for (const [id, steps] of told) {
			expect(order.indexOf(known.get(id) ?? '')).toBeGreaterThanOrEqual(
				Math.max(...steps.map(([step]) => order.indexOf(step)))
			);
		}
		const accepted = await acceptedFigures(store, Number.MAX_SAFE_INTEGER);
		expect(accepted).toHaveLength(3 * kept.filter(({ state }) => state === 'accepted').length);
	});
});
