import { join } from 'node:path';
import { readLightChanges, type LightChange } from '../../assessment/light-changes';
import { literal } from '../../engine/insert';
import { openNativeEngine } from '../../engine/native';
import { releasesFolder } from '../settings';

/**
 * The lights that differ between two releases kept on this server, the worse ones first. Throws EngineError where one of them is not
 * there.
 */
export async function changedLights(
	before: string,
	after: string,
	basis: 'all' | 'reported'
): Promise<LightChange[]> {
	const engine = await openNativeEngine();
	try {
		for (const [id, name] of [
			[before, 'earlier'],
			[after, 'later']
		] as const) {
			await engine.run(
				`ATTACH ${literal(join(releasesFolder(), id, 'kangbiao.duckdb'))} AS ${name} (READ_ONLY)`
			);
		}
		const tablesOf = (name: string) => ({
			places: `${name}.main.assessment`,
			institutions: `${name}.main.institution_assessment`
		});
		return await readLightChanges(engine, tablesOf('earlier'), tablesOf('later'), { basis });
	} finally {
		await engine.close();
	}
}
