import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { projectFolder } from './project.js';

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 128 + number when a signal ended the child, 127 when it could not be started
 * @property {string} output what it wrote, when that was kept
 */

/**
 * Runs a command in the project folder to its end, passing on the signals this process gets meanwhile.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, keepOutput?: boolean }} [options] keepOutput: hold it back instead of showing it
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { env = process.env, keepOutput = false } = {}) {
	const child = spawn(command, args, {
		cwd: projectFolder,
		env,
		stdio: keepOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit'
	});
	/** @type {Buffer[]} */
	const chunks = [];
	child.stdout?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
	child.stderr?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));

	// Ctrl-C reaches the whole process group, so the child may see a signal twice: it has to take that calmly.
	const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
	for (const signal of forwarded) process.on(signal, forward);
	const watch = whenOrphaned(() => void child.kill('SIGTERM'));

	return new Promise((resolve) => {
		const settle = (/** @type {number} */ code, note = '') => {
			for (const signal of forwarded) process.off(signal, forward);
			clearInterval(watch);
			resolve({ code, output: Buffer.concat(chunks).toString('utf8') + note });
		};
		child.on('error', (error) => {
			settle(127, `${error.message}\n`);
		});
		child.on('close', (code, signal) => {
			settle(code ?? 128 + (signal ? constants.signals[signal] : 0));
		});
	});
}

/**
 * Under npm a shell stands between: a signal sent to npm ends the shell and goes no further.
 * @param {() => void} callback
 */
function whenOrphaned(callback) {
	const parent = process.ppid;
	const look = () => {
		if (process.ppid !== parent) callback();
	};
	return process.env['npm_lifecycle_event'] === undefined ? undefined : setInterval(look, 250);
}

/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];
