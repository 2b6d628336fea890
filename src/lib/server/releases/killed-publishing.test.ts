import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, test, vi } from 'vitest';
import { bundled } from '../../../../tests/support/bundle';
import type { PublishingKill, PublishingTask, Shown } from '../../../../tests/support/publishing-work';
import { writeSmallHome } from '../../../../tests/support/small-home';
import { describeOnBothStores, type StoreUnderTest } from '../../../../tests/support/stores';

let home: string;
let programs: Record<'server' | 'builder', string>;
const folders: string[] = [];

beforeAll(async () => {
	home = await freshFolder();
	await writeSmallHome(home);
	programs = await bundled('killed-publishing', {
		server: resolve('tests/support/publishing-child.ts'),
		builder: resolve('tests/support/building-child.ts')
	});
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function freshFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'kangbiao-publishing-'));
	folders.push(folder);
	return folder;
}

/** What a server told before it ended, and by which signal it did. */
interface Told {
	shown?: Shown;
	accepted?: string;
	published?: Shown;
	end?: Shown;
	signal: NodeJS.Signals | null;
	errors: string;
}

/** Runs a server's part in publishing on a data folder, with a builder of its own as the real one has. */
function serve(task: PublishingTask, env: Record<string, string>): Promise<Told> {
	const child = spawn(process.execPath, [programs.server, JSON.stringify(task)], {
		env: {
			...process.env,
			NODE_NO_WARNINGS: '1',
			KANGBIAO_HOME: home,
			KANGBIAO_BUILDER: programs.builder,
			...env
		}
	});
	let output = '';
	let errors = '';
	child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
	child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
	return new Promise((settle) => {
		child.once('close', (_, signal) => {
			const lines = output.split('\n').filter((line) => line.startsWith('{'));
			const told = lines.map((line) => JSON.parse(line) as { what: string; told: unknown });
			settle({ ...Object.fromEntries(told.map(({ what, told: value }) => [what, value])), signal, errors });
		});
	});
}

/** Waits until the system has buried the builders that were ended; a dead process answers until then. */
async function buried(data: string): Promise<void> {
	const drafts = (await readdir(join(data, 'releases'))).filter((name) => name.startsWith('.draft-'));
	const builders = drafts.map((name) => Number(name.slice('.draft-'.length)));
	await vi.waitUntil(() => !builders.some(answers), { timeout: 60_000, interval: 50 });
}

function answers(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** The environment of a server on a store of its own. */
async function freshStore(under: StoreUnderTest): Promise<Record<string, string>> {
	const address = await under.freshAddress();
	const KANGBIAO_DATA = await freshFolder();
	return address.kind === 'postgres'
		? { KANGBIAO_DATA, DATABASE_URL: address.url }
		: { KANGBIAO_DATA, DATABASE_URL: '' };
}

/** From the acknowledged acceptance on, through building and writing down, to telling others. */
const kills: PublishingKill[] = [
	{ at: 'acknowledged' },
	{ at: 'draft' },
	{ at: 'database' },
	{ at: 'manifest' },
	{ at: 'in-place' },
	// The last change is looked up; the figures are; the ledger is locked; the entry is written and not committed.
	{ at: 'statement', number: 1 },
	{ at: 'statement', number: 2 },
	{ at: 'statement', number: 3 },
	{ at: 'statement', number: 7 },
	{ at: 'announcement' }
];

// Most of the time is spent in waiting for processes, which may as well be those of several tests.
describeOnBothStores(
	'a server killed while it publishes',
	(under) => {
		test('has published every acknowledged acceptance once, and whole, when it starts again', async ({
			expect
		}) => {
			const env = await freshStore(under);
			const accepted: string[] = [];
			for (const [index, kill] of [...kills, undefined].entries()) {
				const told = await serve(kill ? { year: 2001 + index, kill } : {}, env);
				const name = JSON.stringify(kills[index - 1] ?? 'the first start');
				expect(told.errors, name).toBe('');
				// What this start shows is what the one before, which was killed, has left.
				expect(told.shown?.submissions, name).toEqual(accepted);
				expect(told.shown?.lacking, name).toEqual([]);
				expect(told.shown?.drafts, name).toEqual([]);
				expect(told.shown?.published[0]?.release_id, name).toBe(told.shown?.release);
				const entries = told.shown?.published.map(({ through }) => through) ?? [];
				expect(new Set(entries).size, name).toBe(entries.length);
				expect(entries, name).toHaveLength(accepted.length + 1);
				if (!kill) break;
				await buried(env['KANGBIAO_DATA'] ?? '');
				expect(told.signal, JSON.stringify(kill)).toBe('SIGKILL');
				expect(told.published, JSON.stringify(kill)).toBeUndefined();
				accepted.push(told.accepted ?? '');
			}
		}, 600_000);

		test('two servers that publish at once end in one release', async ({ expect }) => {
			const one = await freshStore(under);
			// On PostgreSQL each has a folder of its own, as on two machines; a file of SQLite lies in the folder that both use.
			const other = under.kind === 'postgres' ? { ...one, KANGBIAO_DATA: await freshFolder() } : one;
			const told = await Promise.all([
				serve({ year: 2001, until: 2 }, one),
				serve({ year: 2002, until: 2 }, other)
			]);
			const [first, second] = told.map(({ end }) => end);
			expect(told.map(({ errors }) => errors)).toEqual(['', '']);
			expect(first?.release).toBe(second?.release);
			expect([...(first?.submissions ?? [])].sort()).toEqual(told.map(({ accepted }) => accepted).sort());
			const published = second?.published ?? [];
			expect(published[0]?.release_id).toBe(first?.release);
			expect(new Set(published.map(({ release_id }) => release_id)).size).toBe(published.length);
		}, 600_000);

		test('a clock set back: what comes later stays later, and is what is known today', async ({ expect }) => {
			const env = await freshStore(under);
			const aMonth = 30 * 24 * 3_600_000;
			const wrong = (moved: number) => ({
				...env,
				CLOCK_MOVED: String(moved),
				NODE_OPTIONS: `--import ${resolve('tests/support/moved-clock.js')}`
			});
			const first = await serve({ year: 2001 }, env);
			const back = await serve({ year: 2002 }, wrong(-aMonth));
			const right = await serve({ year: 2003 }, env);
			expect([first, back, right].map(({ errors }) => errors)).toEqual(['', '', '']);
			expect(right.published?.submissions).toEqual([first.accepted, back.accepted, right.accepted]);
			const times = right.published?.published.map(({ at }) => at).toReversed() ?? [];
			expect(times).toHaveLength(4);
			expect(times).toEqual([...times].sort());
			expect(Date.parse(times[2] ?? '')).toBeGreaterThan(Date.now() - aMonth / 2);
		}, 600_000);
	},
	{ concurrent: true }
);
