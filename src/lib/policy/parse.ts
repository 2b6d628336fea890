import { duplicates } from '../seed/duplicate';
import { SeedDocument, type SeedFile } from '../seed/document';
import { refuse, type SeedFault } from '../seed/fault';
import { validateList, validateOne, type Sourced } from '../seed/validate';
import { bandFaults } from './bands';
import { knownFaults, type Known } from './known';
import { referenceFaults } from './references';
import { lightPackSchema, policySchema, zoneSchema, type Policy } from './schema';
import type { Seeds, Sources } from './seeds';
import { targetFaults } from './target';

/** The seed files of this room, as text. */
export interface SeedFiles {
	policies: readonly SeedFile[];
	zones: SeedFile;
	light_packs: readonly SeedFile[];
}

/**
 * The seeds in a set of files. What lies outside this room (indicators, units, scales, places) is checked when
 * `known` is given. Throws one SeedError with every fault.
 */
export function parseSeeds(files: SeedFiles, known?: Known): Seeds {
	const faults: SeedFault[] = [];
	const sources: Sources = {
		policies: files.policies.flatMap(({ file, text }) =>
			validateOne(policySchema, new SeedDocument(file, text), faults)
		),
		zones: validateList(zoneSchema, new SeedDocument(files.zones.file, files.zones.text), faults),
		light_packs: files.light_packs.flatMap(({ file, text }) =>
			validateOne(lightPackSchema, new SeedDocument(file, text), faults)
		)
	};
	faults.push(
		...duplicates(sources.policies, (policy) => policy.id, 'id'),
		...duplicates(sources.zones, (zone) => zone.id, 'id'),
		...duplicates(sources.light_packs, (pack) => pack.id, 'id'),
		...duplicates(targetsOf(sources.policies), (target) => target.id, 'id'),
		...sources.policies.flatMap(targetFaults),
		...referenceFaults(sources.policies, sources.zones, faults.length === 0),
		...sources.light_packs.flatMap(bandFaults),
		...(known ? knownFaults(sources.policies, sources.zones, known) : [])
	);
	refuse(faults);
	return {
		policies: sources.policies.map((item) => item.value),
		zones: sources.zones.map((item) => item.value),
		light_packs: sources.light_packs.map((item) => item.value),
		sources
	};
}

/** The targets of all policies, each with its place. */
export function targetsOf(policies: readonly Sourced<Policy>[]): Sourced<Policy['targets'][number]>[] {
	return policies.flatMap(({ value, document, path }) =>
		value.targets.map((target, index) => ({ value: target, document, path: [...path, 'targets', index] }))
	);
}
