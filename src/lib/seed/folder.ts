import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SeedFile } from './document';

/** The YAML files of a folder inside the seeds, by name; none where the folder is absent. */
export function filesOf(directory: string, folder: string): SeedFile[] {
	const whole = path.join(directory, folder);
	if (!existsSync(whole)) return [];
	return readdirSync(whole)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => fileOf(directory, `${folder}/${name}`));
}

/** One file of the seeds, named with the folder it lies in; an absent one reads as empty. */
export function fileOf(directory: string, file: string): SeedFile {
	const whole = path.join(directory, file);
	return {
		file: `${path.basename(directory)}/${file}`,
		text: existsSync(whole) ? readFileSync(whole, 'utf8') : ''
	};
}
