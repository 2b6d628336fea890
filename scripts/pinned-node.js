import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { commandsFolder, hostPath, inProject } from './project.js';
import { StepFailure } from './step.js';

/**
 * The Node that builds, tests and serves: the one pinned in package.json, else the host's when it is new enough.
 * @returns {string} an executable file
 */
export function pinnedNode() {
	const pinned = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (versionOf(pinned) !== undefined) return pinned;

	const advice =
		'固定版本的 Node 未装好 The pinned Node is missing: npm install-scripts approve node && npm rebuild node';
	const host = hostNode();
	if (host === undefined) throw new StepFailure(advice);
	console.warn(`${advice}\n改用本机 Using the host's Node ${host.version}`);
	return host.path;
}

/**
 * The environment for child processes: the project's own commands, its Node among them, come first.
 * @returns {NodeJS.ProcessEnv}
 */
export function pinnedEnvironment() {
	return { ...process.env, PATH: `${commandsFolder}${delimiter}${hostPath()}` };
}

/** @returns {{ path: string, version: string } | undefined} */
function hostNode() {
	for (const path of [process.execPath, 'node']) {
		const version = versionOf(path);
		if (version !== undefined && isNewEnough(version)) return { path, version };
	}
	return undefined;
}

/** @param {string} path */
function versionOf(path) {
	const { status, stdout } = spawnSync(path, ['--version'], {
		encoding: 'utf8',
		env: { ...process.env, PATH: hostPath() }
	});
	return status === 0 ? stdout.trim() : undefined;
}

/** @param {string} version such as v22.12.0 */
function isNewEnough(version) {
	const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 12);
}
