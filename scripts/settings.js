import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isLoopback } from './loopback.js';
import { inProject, projectFolder } from './project.js';

/** Something in the environment the server cannot run with. */
export class SettingError extends Error {
	/** @override */
	name = 'SettingError';
}

/**
 * @typedef {object} Settings
 * @property {string} host
 * @property {number} port 0 lets the system choose
 * @property {string} dataFolder holds the releases; exists and can be written
 * @property {string} homeFolder holds seeds/ and data/
 * @property {boolean} trustProxy whether a proxy in front tells protocol, host and address of a request
 * @property {boolean} offline whether browsers may keep pages for lack of a network
 * @property {'public' | 'login'} read who may read: anybody who reaches the server, or whoever has logged in
 */

/**
 * What the environment asks for, checked; makes the data folder.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
	return {
		host: env['HOST'] || '127.0.0.1',
		port: readPort(env['PORT'] || '3000'),
		dataFolder: prepareFolder(dataFolder(env)),
		homeFolder: resolve(env['KANGBIAO_HOME'] || projectFolder),
		trustProxy: env['KANGBIAO_TRUST_PROXY'] === '1',
		offline: readOffline(env['KANGBIAO_OFFLINE'] || 'on'),
		read: readAccess(env['KANGBIAO_READ'] || 'public')
	};
}

/**
 * What the site has to know of how it is served, as variables of its environment.
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
export function siteEnvironment({ host, dataFolder, homeFolder, offline, read }) {
	return {
		HOST: host,
		KANGBIAO_DATA: dataFolder,
		KANGBIAO_HOME: homeFolder,
		KANGBIAO_BUILDER: inProject('scripts', 'build-release.js'),
		KANGBIAO_READ: read,
		KANGBIAO_OFFLINE: offline ? 'on' : 'off',
		KANGBIAO_LOOPBACK: isLoopback(host) ? '1' : '0'
	};
}

/**
 * The data folder the environment names, or var/ in the project.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} an absolute path
 */
export function dataFolder(env) {
	return resolve(env['KANGBIAO_DATA'] || inProject('var'));
}

/**
 * Where in the data folder the published releases lie.
 * @param {string} folder the data folder
 * @returns {string}
 */
export function releasesFolder(folder) {
	return join(folder, 'releases');
}

/**
 * @param {string} text
 * @returns {'public' | 'login'}
 */
function readAccess(text) {
	if (text === 'public' || text === 'login') return text;
	throw new SettingError(`KANGBIAO_READ 只能是 is either public or login: ${text}`);
}

/** @param {string} text */
function readOffline(text) {
	if (text === 'on' || text === 'off') return text === 'on';
	throw new SettingError(`KANGBIAO_OFFLINE 只能是 is either on or off: ${text}`);
}

/** @param {string} text */
function readPort(text) {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65_535) return port;
	throw new SettingError(`PORT 无效 is not a port (0–65535): ${text}`);
}

/**
 * Node's own recursive form never ends where a file system answers "no such folder" to every attempt, as /proc does.
 * @param {string} folder an absolute path
 */
function makeFolders(folder) {
	if (existsSync(folder)) return;
	makeFolders(dirname(folder));
	mkdirSync(folder);
}

/** @param {string} folder */
function prepareFolder(folder) {
	const probe = join(folder, `.writable-${process.pid}`);
	try {
		makeFolders(folder);
		// Mode bits do not tell: root passes them all, and a read-only disk has them set.
		writeFileSync(probe, '');
		rmSync(probe);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : error;
		throw new SettingError(`数据目录不可写 KANGBIAO_DATA cannot be written: ${folder} (${code})`, {
			cause: error
		});
	}
	return folder;
}
