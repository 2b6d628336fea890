import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * A path inside the project.
 * @param {...string} names
 * @returns {string}
 */
export function inProject(...names) {
	return join(projectFolder, ...names);
}

/** The folder of the commands that packages bring along. */
export const commandsFolder = inProject('node_modules', '.bin');

/**
 * The search path for commands as it was before npm put this project's own packages on it.
 * @returns {string}
 */
export function hostPath() {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	return folders.filter((folder) => folder !== commandsFolder).join(delimiter);
}
