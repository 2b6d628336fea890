import { expect, test } from '@playwright/test';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server-process';

let folder: string;

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kangbiao-start-'));
});

test.afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** What a server that cannot start says: one line, code 1. */
async function complaint(env: Record<string, string>): Promise<string> {
	const server = startServer({ KANGBIAO_DATA: folder, ...env });
	// One that starts all the same has nothing to complain about: it is ended, with code 0.
	server.address.then(
		() => {
			server.signal('SIGTERM');
		},
		() => undefined
	);
	const { code, errors } = await server.ended;
	expect(code, errors).toBe(1);
	expect(errors.trimEnd().split('\n'), errors).toHaveLength(1);
	return errors;
}

test.describe('a server that cannot start says why in one line', () => {
	test('busy port', async () => {
		const other = createServer().listen(0, '127.0.0.1');
		await once(other, 'listening');
		const port = String((other.address() as AddressInfo).port);
		const line = await complaint({ PORT: port });
		other.close();
		expect(line).toContain(`127.0.0.1:${port}`);
		expect(line).toContain('EADDRINUSE');
	});

	for (const port of ['http', '65536', '-1', '80.5']) {
		test(`PORT=${port}`, async () => {
			expect(await complaint({ PORT: port })).toContain(`PORT 无效 is not a port (0–65535): ${port}`);
		});
	}

	test('data folder that is a file, or below one', async () => {
		const file = join(folder, 'file');
		writeFileSync(file, '');
		expect(await complaint({ KANGBIAO_DATA: file })).toContain(`${file} (ENOTDIR)`);
		expect(await complaint({ KANGBIAO_DATA: join(file, 'var') })).toContain(`${join(file, 'var')} (ENOTDIR)`);
	});

	test('data folder on a file system that takes no files', async () => {
		const readOnly = existsSync('/proc/self') ? '/proc/self' : '/dev/null';
		expect(await complaint({ KANGBIAO_DATA: readOnly })).toContain(`${readOnly} (`);
	});

	for (const [kind, broken, name] of [
		['seed', 'seeds/policies', 'zz-broken.yaml'],
		['figures', 'data/reported', 'zz-broken.csv']
	] as const) {
		test(`corrupt ${kind} file`, async () => {
			for (const part of ['seeds', 'data']) cpSync(part, join(folder, part), { recursive: true });
			writeFileSync(join(folder, broken, name), '{ "unclosed\n\u0000');
			expect(await complaint({ KANGBIAO_HOME: folder, KANGBIAO_DATA: join(folder, 'var') })).toContain(name);
		});
	}
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
	test(`${signal} ends it with code 0, a kept connection or not`, async () => {
		const server = startServer({ KANGBIAO_DATA: folder });
		const address = await server.address;
		const response = await fetch(address);
		await response.arrayBuffer();
		const begin = Date.now();
		server.signal(signal);
		server.signal(signal);
		expect(await server.ended).toEqual({ code: 0, errors: '' });
		expect(Date.now() - begin).toBeLessThan(5000);
	});
}

test.describe('headers', () => {
	const common = {
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin'
	};

	test('a page has one policy: its own', async ({ request }) => {
		const response = await request.get('/what-if');
		expect(response.headers()).toMatchObject(common);
		const policies = response
			.headersArray()
			.filter(({ name }) => name.toLowerCase() === 'content-security-policy');
		expect(policies).toHaveLength(1);
		expect(policies[0]?.value).toContain("'nonce-");
		expect(policies[0]?.value).toContain("form-action 'self'");
	});

	test('a script has the policy of the server', async ({ request }) => {
		const page = await (await request.get('/')).text();
		const script = /[./]*(\/_app\/immutable\/[^"]+\.js)/.exec(page)?.[1] ?? 'no script in the page';
		const headers = (await request.get(script)).headers();
		expect(headers).toMatchObject(common);
		expect(headers['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'");
		expect(headers['cache-control']).toContain('immutable');
	});

	test('forms work over plain http, from this origin only', async ({ request, baseURL }) => {
		const form = { a: '1' };
		const own = await request.post('/', { form, headers: { origin: baseURL ?? '' } });
		expect(own.status()).not.toBe(403);
		const strange = await request.post('/', { form, headers: { origin: 'http://strange.test' } });
		expect(strange.status()).toBe(403);
		const pretended = await request.post('/', {
			form,
			headers: {
				origin: 'https://strange.test',
				'x-forwarded-proto': 'https',
				'x-forwarded-host': 'strange.test'
			}
		});
		expect(pretended.status()).toBe(403);
	});

	test('pages are compressed', async ({ request }) => {
		const response = await request.get('/', { headers: { 'accept-encoding': 'br' } });
		expect(response.headers()['content-encoding']).toBe('br');
		expect(await response.text()).toContain('<html');
	});
});

test('a release that appears while the server runs is served, whole and by ranges', async () => {
	const server = startServer({ KANGBIAO_DATA: folder });
	const address = await server.address;
	const get = (range?: string) =>
		fetch(`${address}/release/abc/cube.arrow`, {
			headers: { 'accept-encoding': 'br', ...(range === undefined ? {} : { range }) }
		});
	expect((await get()).status).toBe(404);

	mkdirSync(join(folder, 'releases', 'abc'), { recursive: true });
	writeFileSync(join(folder, 'releases', 'abc', 'cube.arrow'), '0123456789');
	// Until it says what form its files have, they may be of one that is given to nobody.
	const early = await get();
	expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);
	expect(await early.text()).toMatch(/请稍后再试[\s\S]*try again/);
	writeFileSync(join(folder, 'releases', 'abc', 'manifest.json'), '{ "format": 9 }');
	const whole = await get();
	expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
	expect(whole.headers.get('content-type')).toBe('application/vnd.apache.arrow.stream');
	expect(whole.headers.get('accept-ranges')).toBe('bytes');
	expect(await whole.text()).toBe('0123456789');

	writeFileSync(join(folder, 'releases', 'abc', 'cube.arrow.br'), 'compressed');
	expect((await get()).headers.get('content-encoding')).toBe('br');
	for (const [range, text, described] of [
		['bytes=0-0', '0', 'bytes 0-0/10'],
		['bytes=2-4', '234', 'bytes 2-4/10'],
		['bytes=7-', '789', 'bytes 7-9/10'],
		['bytes=-2', '89', 'bytes 8-9/10']
	]) {
		const part = await get(range);
		expect(part.status).toBe(206);
		expect(part.headers.get('content-encoding')).toBeNull();
		expect(part.headers.get('content-range')).toBe(described);
		expect(await part.text()).toBe(text);
	}
	expect((await get('bytes=10-')).status).toBe(416);
	server.signal('SIGTERM');
	expect((await server.ended).code).toBe(0);
});
