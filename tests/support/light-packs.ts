import { packNames } from '../../src/lib/assessment/judge';
import type { Engine } from '../../src/lib/engine/engine';
import { readMeasures } from '../../src/lib/figure/read';
import { readSeeds } from '../../src/lib/policy/read';
import { loadPromises } from '../../src/lib/release/promises';
import tables from '../../src/lib/release/tables.sql?raw';

/** Lays the shipped light packs into an empty engine, without any promise; every name of a pack leads to its id. */
export async function loadLightPacks(engine: Engine): Promise<Map<string, string>> {
	const { light_packs } = readSeeds('seeds');
	await engine.run(tables);
	await loadPromises(engine, { policies: [], zones: [], light_packs }, readMeasures('seeds'), []);
	return packNames(engine);
}
