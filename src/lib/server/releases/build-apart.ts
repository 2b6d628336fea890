import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Manifest } from '../../release/manifest';
import type { Store } from '../store/open';
import { buildThrough } from './build-through';

/**
 * Builds a release as `buildThrough` does, in a process of its own where the server names one, so that pages are answered meanwhile.
 * Throws an error with the builder's own words.
 */
export async function buildApart(store: Store, through: number): Promise<Manifest> {
	const builder = process.env['KANGBIAO_BUILDER'];
	if (builder !== undefined) {
		try {
			await promisify(execFile)(process.execPath, [builder, String(through)], { maxBuffer: 1 << 24 });
		} catch (cause) {
			const { stderr } = cause as { stderr?: string };
			throw new Error(stderr?.trim() || String(cause), { cause });
		}
	}
	// With a builder the release is there already, and only found.
	return buildThrough(store, through, () => undefined);
}
