import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from './server-process';

export const goodPassword = '青山 绿水 长流 不息 天地';

export interface OwnServer {
	address: string;
	folder: string;
	end(): Promise<void>;
}

/** A data folder without any account that has the release of the common test server already. */
export function freshFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'kangbiao-people-'));
	cpSync(join(process.env['KANGBIAO_TEST_DATA'] ?? '', 'releases'), join(folder, 'releases'), {
		recursive: true
	});
	return folder;
}

/** A server of a test's own on a data folder, which goes with it. */
export async function ownServer(folder: string, env: Record<string, string> = {}): Promise<OwnServer> {
	const server = startServer({ KANGBIAO_DATA: folder, ...env });
	return {
		address: await server.address,
		folder,
		end: async () => {
			server.signal('SIGTERM');
			await server.ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** Sets up an administrator as `npm run admin` does; returns its exit code and what it says. */
export function setAdministrator(
	folder: string,
	name: string,
	password = goodPassword
): Promise<{ code: number | null; output: string }> {
	const child = spawn(process.execPath, ['scripts/set-administrator.js', name], {
		env: { ...process.env, KANGBIAO_DATA: folder },
		stdio: ['pipe', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
	child.stdin.end(`${password}\n`);
	return new Promise((resolve) => {
		child.on('close', (code) => {
			resolve({ code, output });
		});
	});
}

/** Sends a form as a browser of the same site does, without following where it leads. */
export function send(
	server: OwnServer,
	path: string,
	fields: Record<string, string>,
	headers: Record<string, string> = {}
): Promise<Response> {
	return fetch(server.address + path, {
		method: 'POST',
		redirect: 'manual',
		body: new URLSearchParams(fields),
		headers: { origin: server.address, accept: 'text/html', ...headers }
	});
}

/** Logs in; the cookie to send from then on. */
export async function cookieOf(server: OwnServer, name: string, password = goodPassword): Promise<string> {
	const response = await send(server, '/login', { name, password });
	return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

/** Every route's path, with something in the place of each parameter. */
export function everyPath(): string[] {
	const files = readdirSync('src/routes', { recursive: true, encoding: 'utf8' });
	const answering = files.filter((file) => /(^|\/)\+(server|page)(\.server)?\.(ts|svelte)$/.test(file));
	const routes = new Set(answering.map((file) => `/${file.replace(/\/?\+[^/]*$/, '')}`));
	return [...routes].map((route) => route.replaceAll(/\[[^\]]*\]/g, 'x'));
}
