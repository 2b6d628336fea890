import { duplicates } from '../seed/duplicate';
import { SeedDocument, type SeedFile } from '../seed/document';
import { refuse, type SeedFault } from '../seed/fault';
import { validateList, validateOne, type Sourced } from '../seed/validate';
import { agencySchema } from './agency-schema';
import { bandFaults } from './bands';
import { knownFaults, type Known } from './known';
import { referenceFaults } from './references';
import { registryFaults } from './registry-references';
import { lightPackSchema, policySchema, zoneSchema, type Policy } from './schema';
import type { Seeds, Sources } from './seeds';
import { targetFaults } from './target';

/** The seed files of this room, as text. */
export interface SeedFiles {
	policies: readonly SeedFile[];
	zones: SeedFile;
	light_packs: readonly SeedFile[];
	agencies: readonly SeedFile[];
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
		),
		agencies: files.agencies.flatMap(({ file, text }) =>
			validateList(agencySchema, new SeedDocument(file, text), faults)
		)
	};
	faults.push(
		...duplicates(sources.policies, (policy) => policy.id, 'id'),
		...duplicates(sources.zones, (zone) => zone.id, 'id'),
		...duplicates(sources.light_packs, (pack) => pack.id, 'id'),
		...duplicates(sources.agencies, (agency) => agency.id, 'id'),
		...sections.flatMap((section) => duplicates(entriesOf(sources.policies, section), ({ id }) => id, 'id')),
		...sources.policies.flatMap(targetFaults),
		...referenceFaults(sources.policies, sources.zones, faults.length === 0),
		...registryFaults(sources.policies, sources.zones, sources.agencies, faults.length === 0),
		...sources.light_packs.flatMap(bandFaults),
		...(known ? knownFaults(sources.policies, sources.zones, known) : [])
	);
	refuse(faults);
	return {
		policies: sources.policies.map((item) => item.value),
		zones: sources.zones.map((item) => item.value),
		light_packs: sources.light_packs.map((item) => item.value),
		agencies: sources.agencies.map((item) => item.value),
		sources
	};
}

/** The lists of a policy whose entries have ids of their own, unique over all policies. */
const sections = ['targets', 'commitments', 'facts', 'awards', 'priorities', 'findings'] as const;

function entriesOf(
	policies: readonly Sourced<Policy>[],
	section: (typeof sections)[number]
): Sourced<{ id: string }>[] {
	return policies.flatMap(({ value, document, path }) =>
		value[section].map((entry, index) => ({ value: entry, document, path: [...path, section, index] }))
	);
}
