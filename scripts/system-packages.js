import { spawnSync } from 'node:child_process';
import { explainFailure, step, StepFailure } from './step.js';

/**
 * Installs packages of the system where that is possible: as root, with apt.
 * @param {...string} names
 */
export async function installSystemPackages(...names) {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	await step('更新软件源 Updating package lists', 'apt-get', ['update'], env);
	await step(`安装 Installing ${names.join(', ')}`, 'apt-get', ['install', '-y', ...names], env);
}

/**
 * Runs a task whose failure is only told.
 * @param {() => Promise<void>} task
 */
export async function attempt(task) {
	try {
		await task();
	} catch (error) {
		if (!(error instanceof StepFailure)) throw error;
		console.warn(explainFailure(error));
	}
}
