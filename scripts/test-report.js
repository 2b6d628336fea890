import { readFileSync } from 'node:fs';

/**
 * A test runner's JSON report; undefined where there is none, or none that can be read.
 * @param {string} file
 */
export function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}
