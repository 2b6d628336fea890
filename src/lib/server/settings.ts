import { resolve } from 'node:path';

/** Where the project's seeds and data lie. */
export function homeFolder(): string {
	return resolve(process.env['KANGBIAO_HOME'] ?? process.cwd());
}

/** Where releases are written and served from. */
export function releasesFolder(): string {
	return resolve(process.env['KANGBIAO_DATA'] ?? 'var', 'releases');
}
