import { fileOf, filesOf } from '../seed/folder';
import type { Known } from './known';
import { parseSeeds, type SeedFiles } from './parse';
import type { Seeds } from './seeds';

/**
 * Reads policies, zones, light packs and agencies from the seeds folder, and checks them against `known` when it is given.
 * Throws one SeedError with every fault; nothing is loaded halfway.
 */
export function readSeeds(directory: string, known?: Known): Seeds {
	return parseSeeds(readSeedFiles(directory), known);
}

/** The seed files of this room as text; absent ones read as empty. */
export function readSeedFiles(directory: string): SeedFiles {
	return {
		policies: filesOf(directory, 'policies'),
		zones: fileOf(directory, 'zones.yaml'),
		light_packs: filesOf(directory, 'light-packs'),
		agencies: filesOf(directory, 'agencies')
	};
}
