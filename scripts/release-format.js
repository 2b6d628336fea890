import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest form of files that is given out; as `oldestServed` in src/lib/release/manifest.ts, which says why. */
export const oldestServed = 9;

/** @type {Map<string, number>} */
const known = new Map();

/**
 * The form of the files of a release, as its manifest says it; undefined where it does not (yet) say, or is not there.
 * @param {string} folder of the release
 * @returns {number | undefined}
 */
export function statedFormat(folder) {
	const found = known.get(folder) ?? readFormat(folder);
	// A release never changes its form, but may come to say it.
	if (found !== undefined) known.set(folder, found);
	return found;
}

/**
 * @param {string} folder
 * @returns {number | undefined}
 */
function readFormat(folder) {
	try {
		/** @type {{ format?: unknown }} */
		const { format } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
		return typeof format === 'number' ? format : undefined;
	} catch {
		return undefined;
	}
}
