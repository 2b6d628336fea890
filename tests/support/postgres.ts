import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

/** A PostgreSQL of a test's own, on loopback, in a temporary folder. */
export interface TestPostgres {
	/** A database without any table; each call makes another. */
	freshDatabase(): Promise<string>;
	/** Ends it as a power cut would; its files stay. */
	kill(): Promise<void>;
	/** Starts it again on the same files and port. */
	start(): Promise<void>;
	stop(): Promise<void>;
}

/** The folder of PostgreSQL's programs; undefined where it is not installed. */
export function postgresPrograms(): string | undefined {
	const named = process.env['POSTGRES_BIN'];
	if (named) return named;
	const root = '/usr/lib/postgresql';
	const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
	return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

/** Starts a PostgreSQL. It does not wait for the disk: tests end its clients, not the machine. Throws where it cannot. */
export async function startPostgres(): Promise<TestPostgres> {
	const bin = postgresPrograms();
	if (bin === undefined) throw new Error('PostgreSQL is not installed');
	const folder = await mkdtemp(join(tmpdir(), 'kangbiao-postgres-'));
	const user = await ordinaryUser(folder);
	const data = join(folder, 'data');
	const run = promisify(execFile);
	await run(
		join(bin, 'initdb'),
		['-D', data, '-U', 'kangbiao', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
		user
	);
	const port = await freePort();
	const address = (database: string) => `postgres://kangbiao@127.0.0.1:${port}/${database}`;
	let server: ChildProcess | undefined;
	let made = 0;

	const start = async () => {
		const options = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off'];
		server = spawn(join(bin, 'postgres'), options, { ...user, stdio: 'ignore' });
		await until(() => answers(address('postgres')));
	};
	const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
		const ended = server;
		if (!ended || ended.exitCode !== null || ended.signalCode !== null) return;
		const gone = new Promise((resolve) => ended.once('exit', resolve));
		ended.kill(signal);
		await gone;
	};
	await start();
	return {
		freshDatabase: async () => {
			const name = `test_${made++}`;
			const client = new Client(address('postgres'));
			await client.connect();
			await client.query(`CREATE DATABASE ${name}`);
			await client.end();
			return address(name);
		},
		kill: () => end('SIGQUIT'),
		start,
		stop: async () => {
			await end('SIGINT');
			await rm(folder, { recursive: true, force: true });
		}
	};
}

/** PostgreSQL refuses to run as root; its folder then belongs to another user. */
async function ordinaryUser(folder: string): Promise<{ uid?: number; gid?: number }> {
	if (process.getuid?.() !== 0) return {};
	const idOf = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
	const [uid, gid] = [idOf('-u'), idOf('-g')];
	await chown(folder, uid, gid);
	return { uid, gid };
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}

async function answers(url: string): Promise<boolean> {
	const client = new Client(url);
	try {
		await client.connect();
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
}

async function until(holds: () => Promise<boolean>): Promise<void> {
	for (let attempt = 0; attempt < 150; attempt++) {
		if (await holds()) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('PostgreSQL does not answer');
}
