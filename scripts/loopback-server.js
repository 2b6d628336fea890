import { spawn } from 'node:child_process';
import { inProject } from './project.js';

/**
 * A server for one command alone, on loopback, on a port the system chooses; it may read without a login. Throws when it does not
 * start, with what it said.
 * @param {NodeJS.ProcessEnv} [environment] beside that of this process
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function startLoopbackServer(environment = {}) {
	const env = {
		...process.env,
		...environment,
		HOST: '127.0.0.1',
		PORT: '0',
		KANGBIAO_READ: 'public'
	};
	const child = spawn(process.execPath, [inProject('scripts', 'server.js')], {
		cwd: inProject(),
		env,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	/** @type {Promise<void>} */
	const ended = new Promise((resolve) => {
		child.on('close', () => {
			resolve();
		});
	});
	const end = () => void child.kill('SIGTERM');
	process.once('exit', end);
	const address = await new Promise((resolve, reject) => {
		child.stderr.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString('utf8')));
		child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
			output += chunk.toString('utf8');
			const [found] = /http:\/\/\S+/.exec(output) ?? [];
			if (found) resolve(found);
		});
		void ended.then(() => {
			reject(new Error(`服务器未能启动 The server did not start: ${output.trim()}`));
		});
	});
	return {
		address,
		stop: async () => {
			process.off('exit', end);
			end();
			await ended;
		}
	};
}
