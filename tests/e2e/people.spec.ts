import { expect, test, type Page } from '@playwright/test';
import { request as rawRequest } from 'node:http';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hindrances } from './hindrances';
import {
	cookieOf,
	everyPath,
	freshFolder,
	goodPassword,
	ownServer,
	send,
	setAdministrator,
	type OwnServer
} from './people-server';
import { startServer } from './server-process';
import { overflow, recordsOf } from './site';

async function logIn(page: Page, server: OwnServer, name: string, password = goodPassword) {
	await page.goto(`${server.address}/login`);
	await page.getByLabel('姓名').fill(name);
	await page.getByLabel('口令').fill(password);
	await page.getByRole('button', { name: '登录' }).click();
}

test.describe('a fresh start on loopback', () => {
	test.describe.configure({ mode: 'serial' });
	let server: OwnServer;
	test.beforeAll(async () => {
		server = await ownServer(freshFolder());
	});
	test.afterAll(() => server.end());

	/** What the header says of whoever asks, with these headers. */
	async function whoAsks(headers: Record<string, string>): Promise<string> {
		const { hostname, port } = new URL(server.address);
		const html = await new Promise<string>((resolve, reject) => {
			rawRequest({ hostname, port, path: '/methods', headers }, (response) => {
				let text = '';
				response.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
				response.on('end', () => {
					resolve(text);
				});
			})
				.on('error', reject)
				.end();
		});
		return html.includes('>本机管理员') || html.includes('本机管理员 <') || html.includes('本机管理员<')
			? 'local administrator'
			: 'nobody';
	}

	test('works at once as local administrator, who is told so', async ({ page }) => {
		await page.goto(`${server.address}/people`);
		await expect(page.getByRole('banner').getByRole('link', { name: '本机管理员' })).toBeVisible();
		await expect(page.getByRole('complementary', { name: '本机管理员' })).toContainText('npm run admin');
		await page.waitForSelector('html[data-ready]');
		await expect(page.getByLabel('姓名')).toHaveValue('');
		await page.goto(`${server.address}/account?lang=en`);
		await expect(page.getByRole('banner').getByRole('link', { name: 'Local admin' })).toBeVisible();
	});

	test('is nobody’s administrator through a proxy, by another name, or by a mark from outside', async () => {
		expect(await whoAsks({})).toBe('local administrator');
		for (const headers of [
			{ 'x-forwarded-for': '10.0.0.7' },
			{ forwarded: 'for=10.0.0.7' },
			{ via: '1.1 proxy' },
			{ 'x-real-ip': '10.0.0.7' },
			{ host: 'kangbiao.test' },
			{ host: 'kangbiao.test', 'x-kangbiao-direct': '1' }
		])
			expect(await whoAsks(headers), JSON.stringify(headers)).toBe('nobody');
		const trusting = await ownServer(freshFolder(), { KANGBIAO_TRUST_PROXY: '1' });
		const page = await fetch(`${trusting.address}/account`, {
			redirect: 'manual',
			headers: { accept: 'text/html' }
		});
		expect(page.headers.get('location')).toBe('/login?next=%2Faccount');
		await trusting.end();
	});

	test('ends with the first administrator', async ({ page }) => {
		expect((await setAdministrator(server.folder, '李主任', '短')).code).toBe(1);
		const { code, output } = await setAdministrator(server.folder, '李主任');
		expect(output).toContain('已建立');
		expect(code).toBe(0);
		expect(await whoAsks({})).toBe('nobody');
		await page.goto(`${server.address}/people`);
		await expect(page).toHaveURL(/\/login\?next=%2Fpeople/);
		await page.getByLabel('姓名').fill('李主任');
		await page.getByLabel('口令').fill(goodPassword);
		await page.getByRole('button', { name: '登录' }).click();
		await expect(page).toHaveURL(`${server.address}/people`);
		await expect(page.getByRole('banner').getByRole('link', { name: '李主任' })).toBeVisible();
		const [own = ''] = await page
			.getByRole('table')
			.getByRole('link', { name: '李主任' })
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		for (const path of ['/account', own]) {
			await page.goto(server.address + path);
			await page.setViewportSize({ width: 390, height: 844 });
			expect(await hindrances(page)).toEqual([]);
			expect(await overflow(page), path).toBeLessThanOrEqual(0);
		}
	});
});

test('any other address is refused until an administrator is set up', async () => {
	const folder = freshFolder();
	const refused = await startServer({ KANGBIAO_DATA: folder, HOST: '0.0.0.0' }).ended;
	expect(refused.code).toBe(1);
	expect(refused.errors.trimEnd().split('\n')).toHaveLength(1);
	expect(refused.errors).toContain('npm run admin -- NAME');
	await setAdministrator(folder, '李主任');
	const server = await ownServer(folder, { HOST: '0.0.0.0' });
	expect(server.address).toContain('0.0.0.0');
	await server.end();
});

test.describe('people of a server with an administrator', () => {
	test.describe.configure({ mode: 'serial' });
	let server: OwnServer;
	test.beforeAll(async () => {
		const folder = freshFolder();
		await setAdministrator(folder, '李主任');
		server = await ownServer(folder);
	});
	test.afterAll(() => server.end());

	test('nothing is taken from somebody without a session, but by routes that store nothing', async () => {
		const paths = everyPath();
		expect(paths.length).toBeGreaterThan(40);
		for (const path of [...paths, '/no-such-page', '/people?/invite']) {
			const answers = await Promise.all(
				['text/html', 'application/json'].map((accept) =>
					send(server, path, { name: 'x' }, { accept }).then(({ status }) => status)
				)
			);
			if (/^\/(open\/(judge|read)|login|invitation\/x|reports\/x\/bulletin\.docx)$/.test(path))
				expect(answers, path).not.toContain(401);
			else expect(answers, path).toEqual([303, 401]);
		}
		for (const method of ['PUT', 'PATCH', 'DELETE']) {
			const response = await fetch(`${server.address}/people`, {
				method,
				headers: { origin: server.address }
			});
			expect(response.status, method).toBe(401);
		}
	});

	test('another site’s page sends nothing, whatever its body; a program asks what stores nothing', async () => {
		const cookie = await cookieOf(server, '李主任');
		for (const type of ['application/x-www-form-urlencoded', 'application/json', 'text/plain'])
			for (const path of ['/people?/invite', '/open/judge', '/account?/logout']) {
				const response = await fetch(server.address + path, {
					method: 'POST',
					body: '{}',
					headers: { 'content-type': type, origin: 'http://strange.test', cookie }
				});
				expect(response.status, `${type} ${path}`).toBe(403);
			}
		const program = await fetch(`${server.address}/open/judge`, {
			method: 'POST',
			body: new URLSearchParams({ a: 'b' })
		});
		expect([401, 403]).not.toContain(program.status);
		const formless = await fetch(`${server.address}/account?/logout`, {
			method: 'POST',
			body: new URLSearchParams(),
			headers: { cookie }
		});
		expect(formless.status).toBe(403);
		expect((await fetch(`${server.address}/account`, { headers: { cookie } })).status).toBe(200);
	});

	test('a session’s cookie is out of reach of scripts; pages that name somebody stay in no cache', async () => {
		const response = await send(server, '/login?next=//strange.test/', {
			name: ' 李主任 ',
			password: goodPassword
		});
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/');
		expect(response.headers.getSetCookie()[0]).toMatch(
			/^kangbiao-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/
		);
		const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
		const page = await fetch(`${server.address}/methods`, { headers: { cookie } });
		expect(page.headers.get('cache-control')).toBe('private, no-store');
		expect(page.headers.get('vary')?.toLowerCase()).toContain('cookie');
	});

	test('logging in gives another session and ends the one the browser brought', async () => {
		const first = await cookieOf(server, '李主任');
		const fixed = 'kangbiao-session=chosen-by-somebody-else';
		const again = await send(server, '/login', { name: '李主任', password: goodPassword }, { cookie: first });
		const second = again.headers.getSetCookie()[0]?.split(';')[0] ?? '';
		expect(second).not.toBe(first);
		const account = (cookie: string) =>
			fetch(`${server.address}/account`, {
				headers: { cookie, accept: 'text/html' },
				redirect: 'manual'
			}).then(({ status }) => status);
		expect(await account(first)).toBe(303);
		expect(await account(second)).toBe(200);
		expect(await account(fixed)).toBe(303);
	});

	test('whoever is invited accepts, and is held to role and places; all without scripts', async ({
		browser
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
		const page = await context.newPage();
		await logIn(page, server, '李主任');
		await page.goto(`${server.address}/people`);
		await page.getByLabel('姓名').fill('张三');
		await page.getByLabel('角色').selectOption('analyst');
		await page.getByRole('button', { name: '生成邀请链接' }).click();
		await expect(page.getByRole('alert')).toContainText('至少勾选一个地区');
		await page.getByLabel('姓名').fill('张三');
		await page.getByLabel('角色').selectOption('analyst');
		await page.getByText('四川省', { exact: true }).first().click();
		await page.getByRole('checkbox', { name: '成都市' }).check();
		await page.getByRole('checkbox', { name: '全部指标' }).check();
		await page.getByRole('button', { name: '生成邀请链接' }).click();
		const link = await page.getByLabel('给张三的邀请链接').inputValue();
		expect(link).toMatch(new RegExp(`^${server.address}/invitation/[\\w-]{43}$`));
		await expect(page.getByRole('row', { name: /张三/ })).toContainText('已邀请');

		const own = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
		const analyst = await own.newPage();
		await analyst.goto(link);
		await analyst.getByLabel('新口令').fill('一二三四五六七八九十一二');
		await analyst.getByLabel('再输入一次').fill('别的');
		await analyst.getByRole('button', { name: '设置口令并登录' }).click();
		await expect(analyst.getByRole('alert')).toContainText('不一样');
		await analyst.getByLabel('新口令').fill(`${goodPassword}！`);
		await analyst.getByLabel('再输入一次').fill(`${goodPassword}！`);
		await analyst.getByRole('button', { name: '设置口令并登录' }).click();
		await expect(analyst).toHaveURL(`${server.address}/account`);
		await expect(analyst.getByRole('main')).toContainText('成都市');
		await expect(analyst.getByRole('link', { name: '审计日志' })).toHaveCount(0);
		for (const path of ['/people', '/audit', '/audit/audit.csv'])
			expect((await analyst.goto(server.address + path))?.status(), path).toBe(403);
		const [cookie] = await own.cookies();
		const refused = await send(
			server,
			'/people?/invite',
			{ name: '王五', role: 'admin' },
			{ cookie: `${cookie?.name ?? ''}=${cookie?.value ?? ''}` }
		);
		expect(refused.status).toBe(403);
		await analyst.goto(link);
		await expect(analyst.getByRole('heading', { level: 1 })).toHaveText('链接已失效');

		// A new password is set by a link; the old one and its session are gone at once.
		await page.getByRole('link', { name: '张三' }).click();
		await page.getByRole('button', { name: '重设口令' }).click();
		const reset = await page.getByLabel('给张三的重设口令链接').inputValue();
		await analyst.goto(`${server.address}/account`);
		await expect(analyst).toHaveURL(/\/login\?next=%2Faccount$/);
		await analyst.goto(reset);
		await analyst.getByLabel('新口令').fill(goodPassword);
		await analyst.getByLabel('再输入一次').fill(goodPassword);
		await analyst.getByRole('button', { name: '设置口令并登录' }).click();
		await expect(analyst).toHaveURL(`${server.address}/account`);

		// Changing one's own password ends all other sessions.
		const other = await cookieOf(server, '张三');
		await analyst.getByLabel('现在的口令').fill(goodPassword);
		await analyst.getByLabel('新口令', { exact: true }).fill('另一句 谁也 猜不着 的话');
		await analyst.getByLabel('再输入一次新口令').fill('另一句 谁也 猜不着 的话');
		await analyst.getByRole('button', { name: '修改口令' }).click();
		await expect(analyst.getByRole('main').getByRole('status')).toContainText('口令已修改');
		const ended = await fetch(`${server.address}/account`, {
			headers: { cookie: other, accept: 'text/html' },
			redirect: 'manual'
		});
		expect(ended.status).toBe(303);

		// Whoever is shut out is out at once.
		await page.getByRole('button', { name: '停用账号' }).click();
		await expect(page.getByRole('main').getByRole('status')).toContainText('已停用');
		await analyst.goto(`${server.address}/account`);
		await expect(analyst).toHaveURL(/\/login/);
		await logIn(analyst, server, '张三', '另一句 谁也 猜不着 的话');
		await expect(analyst.getByRole('alert')).toContainText('已停用');

		// The last administrator stays one.
		await page.goto(`${server.address}/people`);
		await page.getByRole('table').getByRole('link', { name: '李主任' }).click();
		await page.getByRole('combobox').selectOption('viewer');
		await page.getByRole('button', { name: '保存' }).click();
		await expect(page.getByRole('alert')).toContainText('最后一位');

		// All of it is in the log, on the page and as a table.
		await page.goto(`${server.address}/audit`);
		await expect(page.getByRole('row', { name: /停用账号 张三 完成/ })).toHaveCount(1);
		const [admin] = await context.cookies();
		const csv = await fetch(`${server.address}/audit/audit.csv`, {
			headers: { cookie: `${admin?.name ?? ''}=${admin?.value ?? ''}` }
		});
		expect(csv.headers.get('cache-control')).toContain('no-store');
		const bytes = new Uint8Array(await csv.arrayBuffer());
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const told = recordsOf(new TextDecoder().decode(bytes))
			.filter(({ subject_name }) => subject_name === '张三')
			.map(({ action, outcome }) => `${action ?? ''} ${outcome ?? ''}`);
		expect(told.reverse()).toEqual([
			'account-invited done',
			'invitation-accepted done',
			'password-reset-offered done',
			'password-reset done',
			'login done',
			'password-changed done',
			'account-disabled done',
			'login refused'
		]);
		await page.goto(`${server.address}/account`);
		await page.getByRole('button', { name: '在所有浏览器上退出' }).click();
		await expect(page).toHaveURL(/\/login$/);
		await context.close();
		await own.close();
	});

	for (const name of ['李主任', '没有这个人'])
		test(`eight wrong passwords for ${name} lock the name, whether somebody has it or not`, async () => {
			for (let attempt = 1; attempt <= 8; attempt++) {
				const response = await send(server, '/login', { name, password: 'wrong' });
				expect(response.status, String(attempt)).toBe(400);
				expect(await response.text()).toContain('姓名或口令不对');
			}
			const locked = await send(server, '/login', { name, password: goodPassword });
			expect(locked.status).toBe(429);
			expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(800);
			expect(await locked.text()).toContain('请 15 分钟后再试');
		});

	test('an address that fails forty times waits, whichever names it tries', async () => {
		const statuses: number[] = [];
		for (let attempt = 0; attempt < 41; attempt++)
			statuses.push((await send(server, '/login', { name: `人${attempt}`, password: 'wrong' })).status);
		expect(statuses.at(-1)).toBe(429);
		// Setting the password on the machine frees the name, not the address.
		await setAdministrator(server.folder, '李主任');
		const login = await send(server, '/login', { name: '李主任', password: goodPassword });
		expect(login.status).toBe(429);
	});
});

test.describe('reading by login, behind a proxy that speaks https', () => {
	let server: OwnServer;
	const proxied = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'kangbiao.test' };
	const ask = (path: string, headers: Record<string, string> = {}) =>
		fetch(server.address + path, {
			headers: { accept: 'text/html', ...proxied, ...headers },
			redirect: 'manual'
		});
	let release: string;
	test.beforeAll(async () => {
		const folder = freshFolder();
		await setAdministrator(folder, '李主任');
		server = await ownServer(folder, { KANGBIAO_READ: 'login', KANGBIAO_TRUST_PROXY: '1' });
		const [id = ''] = readdirSync(join(folder, 'releases')).filter((name) => /^[0-9a-f]{16}$/.test(name));
		release = `/release/${id}/catalogue.json`;
	});
	test.afterAll(() => server.end());

	test('nothing is read without a session, and everything with one', async () => {
		const page = await ask('/targets?year=2024&lang=en');
		expect(page.status).toBe(303);
		expect(page.headers.get('location')).toBe('/login?lang=en&next=%2Ftargets%3Fyear%3D2024%26lang%3Den');
		for (const path of [release, '/open/figures.csv', '/maps/x'])
			expect((await ask(path, { accept: '*/*' })).status, path).toBe(401);
		for (const path of ['//release/x', '/release/../release/x', release.replace('release', '%72elease')])
			expect([301, 302, 303, 308, 401, 404], path).toContain((await ask(path)).status);

		const login = await fetch(`${server.address}/login?next=%2Ftargets%3Fyear%3D2024`, {
			method: 'POST',
			redirect: 'manual',
			body: new URLSearchParams({ name: '李主任', password: goodPassword }),
			headers: {
				...proxied,
				accept: 'text/html',
				origin: 'https://kangbiao.test',
				'x-forwarded-for': '10.0.0.7'
			}
		});
		expect(login.headers.get('location')).toBe('/targets?year=2024');
		expect(login.headers.getSetCookie()[0]).toMatch(
			/^__Host-kangbiao-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/
		);
		const cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
		const file = await ask(release, { cookie });
		expect(file.status).toBe(200);
		expect(file.headers.get('cache-control')).toBe('private, no-cache');
		expect((await ask('/targets', { cookie })).status).toBe(200);
		const open = await ask('/open/places.json', { cookie });
		expect(open.headers.get('cache-control')).toBe('private, no-cache');
		const log = await (await ask('/audit/audit.csv', { cookie })).text();
		expect(recordsOf(log)[0]).toMatchObject({ action: 'login', address: '10.0.0.7' });
	});
});

test('a setting of read access that nobody knows is refused', async () => {
	const { code, errors } = await startServer({ KANGBIAO_DATA: freshFolder(), KANGBIAO_READ: 'some' }).ended;
	expect(code).toBe(1);
	expect(errors).toContain('KANGBIAO_READ');
});
