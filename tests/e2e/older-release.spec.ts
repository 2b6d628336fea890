import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeOlder } from '../support/older-release';
import { writeSmallHome } from '../support/small-home';
import { startServer } from './server-process';

const old = '00000000deadbeef';
let folder: string;
let env: Record<string, string>;

test.beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'kangbiao-older-'));
	env = { KANGBIAO_DATA: join(folder, 'data'), KANGBIAO_HOME: join(folder, 'home') };
	await writeSmallHome(join(folder, 'home'));
});
test.afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Leaves a data folder as a version of form 8 would have: its release is the current one, and known to the ledger. */
async function leaveOlder(): Promise<void> {
	const server = startServer(env);
	await server.address;
	server.signal('SIGTERM');
	await server.ended;
	const releases = join(folder, 'data', 'releases');
	const pointer = join(releases, 'current.json');
	const current = JSON.parse(readFileSync(pointer, 'utf8')) as { id: string };
	renameSync(join(releases, current.id), join(releases, old));
	writeFileSync(pointer, JSON.stringify({ inputs: 'of form 8', id: old }));
	await makeOlder(join(releases, old), 8);
	const ledger = new DatabaseSync(join(folder, 'data', 'ledger.sqlite'));
	ledger.prepare('UPDATE published_release SET release_id = ?').run(old);
	ledger.close();
}

test('a release of an older form is built anew where it is the current one, and refused in words where it is asked for', async ({
	page
}) => {
	test.setTimeout(120_000);
	await leaveOlder();
	const server = startServer(env);
	const address = await server.address;
	try {
		const at = (path: string) => new URL(path, address).href;
		const refusal = /较早的版本生成[\s\S]*written by an earlier version/;
		for (const file of ['kangbiao.duckdb', 'catalogue.json', 'core-all.arrow', 'manifest.json']) {
			const answer = await page.request.get(at(`/release/${old}/${file}`));
			expect(answer.status(), file).toBe(410);
			expect(answer.headers()['cache-control']).toBe('no-store');
			expect(await answer.text()).toMatch(refusal);
		}
		expect((await page.request.head(at(`/release/${old}/kangbiao.duckdb`))).status()).toBe(410);
		const range = { range: 'bytes=0-99' };
		const part = await page.request.get(at(`/release/${old}/kangbiao.duckdb`), { headers: range });
		expect(part.status()).toBe(410);
		expect((await page.request.get(at('/release/current.json'))).status()).toBe(404);

		const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
		for (const path of [
			`/?release=${old}`,
			`/targets?release=${old}&lang=en`,
			`/open/figures.csv?release=${old}`
		]) {
			const answer = await page.request.get(at(path));
			expect(answer.status(), path).toBe(410);
			expect(await answer.text(), path).toMatch(refusal);
		}
		const changes = await page.request.get(at(`/home/changes?from=${old}`));
		expect(await changes.json()).toBeNull();

		await page.goto(at('/releases'));
		const rows = page.getByRole('region', { name: '已发布的版本' }).getByRole('row');
		await expect(rows).toHaveCount(3);
		await expect(rows.nth(2)).toContainText(old);
		await expect(rows.nth(2)).toContainText('由较早版本的系统生成，不再提供');
		await expect(rows.nth(2).getByRole('link')).toHaveCount(0);
		const id = (await rows.nth(1).getByRole('rowheader').locator('code').textContent()) ?? '';
		expect(id).not.toBe(old);
		// The newest one is given out, also by its day.
		expect((await page.request.get(at(`/release/${id}/catalogue.json`))).status()).toBe(200);
		expect((await page.request.get(at(`/?known=${today}`))).status()).toBe(200);
	} finally {
		server.signal('SIGTERM');
		await server.ended;
	}
});
