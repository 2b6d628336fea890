import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openNativeEngine } from '../engine/native';
import { readMeasures } from '../figure/read';
import { expandBindings } from '../policy/expand';
import { parseSeeds } from '../policy/parse';
import { phraseFaults, quotationsOf } from '../policy/phrases';
import { readSeedFiles } from '../policy/read';
import { SeedError, type SeedFault } from '../seed/fault';
import { loadPlaces } from './places';
import tables from './tables.sql?raw';

/** What a checked policy file holds; `bound` counts target × place. */
export interface PolicySummary {
	id: string;
	title: string;
	counts: Record<string, number>;
	bound: number;
	phrases: number;
	/** False where no document was at hand to look the phrases up in. */
	phrasesChecked: boolean;
}

/**
 * Checks one policy file together with the seeds and places of `home`, as a new policy or in place of the one with the
 * same file name, and its phrases against `document` (a text file) when it is given. Throws SeedError with every fault
 * of the file, DataError for faulty places, and the file system's error for a file that cannot be read.
 */
export async function checkPolicy(home: string, file: string, document?: string): Promise<PolicySummary> {
	const name = path.relative(process.cwd(), path.resolve(file));
	const own = { file: name.startsWith('..') ? path.resolve(file) : name, text: readFileSync(file, 'utf8') };
	const text = document === undefined ? undefined : readFileSync(document, 'utf8');
	const places = await placesOf(home);
	const files = readSeedFiles(path.join(home, 'seeds'));
	const others = files.policies.filter((other) => path.basename(other.file) !== path.basename(file));
	const seeds = onlyOf(own.file, () =>
		parseSeeds(
			{ ...files, policies: [...others, own] },
			{ ...readMeasures(path.join(home, 'seeds')), places }
		)
	);
	const item = seeds.sources.policies.find((policy) => policy.document.file === own.file);
	if (!item) throw new Error(`${own.file} holds no policy`);
	const astray = text === undefined ? [] : phraseFaults(item, text);
	if (astray.length > 0) throw new SeedError(astray);
	const policy = item.value;
	const { targets, commitments, facts, focus, awards, priorities, findings } = policy;
	return {
		id: policy.id,
		title: policy.title,
		counts: Object.fromEntries(
			Object.entries({ targets, commitments, facts, focus, awards, priorities, findings }).map(
				([section, entries]) => [section, entries.length]
			)
		),
		bound: targets.reduce((sum, target) => sum + expandBindings(target, places, seeds.zones).length, 0),
		phrases: quotationsOf(policy).length,
		phrasesChecked: text !== undefined
	};
}

async function placesOf(home: string) {
	const engine = await openNativeEngine();
	try {
		await engine.run(tables);
		return await loadPlaces(engine, home);
	} finally {
		await engine.close();
	}
}

/** Faults of the other files are told only when the checked file has none of its own. */
function onlyOf<Value>(file: string, parse: () => Value): Value {
	try {
		return parse();
	} catch (error) {
		if (!(error instanceof SeedError)) throw error;
		const own: SeedFault[] = error.faults.filter((fault) => fault.file === file);
		throw own.length > 0 ? new SeedError(own) : error;
	}
}
