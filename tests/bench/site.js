import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { inProject } from '../../scripts/project.js';

/**
 * @typedef {object} Site
 * @property {string} address
 * @property {number} pid of the server's process
 * @property {number} seconds from the start of the process to the address it prints
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the built server on a home and waits until it listens.
 * @param {string} home
 * @param {string} data an empty folder makes it build a release first
 * @returns {Promise<Site>}
 */
export async function startSite(home, data) {
	const env = {
		...process.env,
		HOST: '127.0.0.1',
		PORT: String(await freePort()),
		KANGBIAO_HOME: home,
		KANGBIAO_DATA: data
	};
	const before = performance.now();
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
	const stop = async () => {
		process.off('exit', end);
		end();
		await ended;
	};
	return new Promise((resolve, reject) => {
		child.stderr.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString('utf8')));
		child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
			output += chunk.toString('utf8');
			const [address] = /http:\/\/\S+/.exec(output) ?? [];
			if (address)
				resolve({ address, pid: child.pid ?? 0, seconds: (performance.now() - before) / 1000, stop });
		});
		void ended.then(() => {
			reject(new Error(`the server ended: ${output.trim()}`));
		});
	});
}

/**
 * A port nobody listens on, from 4600 upward.
 * @returns {Promise<number>}
 */
async function freePort() {
	for (let port = 4600; port < 4700; port += 1) {
		if (await isFree(port)) return port;
	}
	throw new Error('no free port from 4600 to 4699');
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => {
			resolve(false);
		});
		server.listen(port, '127.0.0.1', () => {
			server.close(() => {
				resolve(true);
			});
		});
	});
}
