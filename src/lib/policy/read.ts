import { fileOf, filesOf } from '../seed/folder';
import type { Known } from './known';
import { parseSeeds } from './parse';
import type { Seeds } from './seeds';

/**
 * Reads policies, zones and light packs from the seeds folder, and checks them against `known` when it is given.
 * Throws one SeedError with every fault; nothing is loaded halfway.
 */
export function readSeeds(directory: string, known?: Known): Seeds {
	return parseSeeds(
		{
			policies: filesOf(directory, 'policies'),
			zones: fileOf(directory, 'zones.yaml'),
			light_packs: filesOf(directory, 'light-packs')
		},
		known
	);
}
