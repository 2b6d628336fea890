import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { releasesFolder } from '$lib/server/settings';

/** Whether a release is whole on this server. */
export function isKept(id: string): Promise<boolean> {
	return access(join(releasesFolder(), id, 'manifest.json')).then(
		() => true,
		() => false
	);
}
