import { readFileSync } from 'node:fs';
import { hostPath, inProject } from './project.js';
import { step } from './step.js';

/** Installs the packages of package-lock.json, unless exactly these are installed. */
export async function installPackages() {
	if (packagesAreInstalled()) return;
	// Dev packages hold the builder and the Node to run on; NODE_ENV=production must not leave them out. npm itself
	// runs on the host's Node: it replaces the pinned one.
	const env = { ...process.env, PATH: hostPath() };
	await step('安装依赖 Installing packages', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], env);
}

/** npm keeps a second lockfile inside node_modules: the list of what it has finished installing. */
function packagesAreInstalled() {
	const wanted = readPackages(inProject('package-lock.json'));
	const installed = readPackages(inProject('node_modules', '.package-lock.json'));
	if (!wanted || !installed) return false;
	const isKept = (/** @type {[string, Package]} */ [path, wish]) =>
		path === '' || isSame(wish, installed[path]) || (isOptional(wish) && !(path in installed));
	return Object.entries(wanted).every(isKept) && Object.keys(installed).every((path) => path in wanted);
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Package
 */

/**
 * @param {Package} wish
 * @param {Package | undefined} found
 */
function isSame(wish, found) {
	return found !== undefined && wish.version === found.version && wish.integrity === found.integrity;
}

/** @param {Package} wish a package that only some platforms get */
function isOptional(wish) {
	return wish.optional === true || wish.devOptional === true;
}

/**
 * @param {string} path
 * @returns {Record<string, Package> | undefined}
 */
function readPackages(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages;
	} catch {
		return undefined;
	}
}
