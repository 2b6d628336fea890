import { spawn } from 'node:child_process';

export interface ServerProcess {
	/** The address it prints when it is ready; rejects when it ends before. */
	address: Promise<string>;
	/** Its exit code and what it wrote to stderr. */
	ended: Promise<{ code: number | null; errors: string }>;
	signal: (name: NodeJS.Signals) => void;
}

/** Starts a server of its own on a free port. */
export function startServer(env: Record<string, string>): ServerProcess {
	const child = spawn(process.execPath, ['scripts/server.js'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	let errors = '';
	child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
	const ended = new Promise<{ code: number | null; errors: string }>((resolve) => {
		child.on('close', (code) => {
			resolve({ code, errors });
		});
	});
	const address = new Promise<string>((resolve, reject) => {
		child.stdout.on('data', (chunk: Buffer) => {
			output += chunk.toString('utf8');
			const found = /http:\/\/\S+/.exec(output);
			if (found) resolve(found[0]);
		});
		child.on('close', () => {
			reject(new Error(`the server ended: ${errors}`));
		});
	});
	// Whoever waits only for the end need not look at the address.
	address.catch(() => undefined);
	return { address, ended, signal: (name) => child.kill(name) };
}
