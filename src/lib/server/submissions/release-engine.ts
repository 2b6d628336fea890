import { join } from 'node:path';
import type { Engine } from '../../engine/engine';
import { openNativeEngine } from '../../engine/native';
import { releasesFolder } from '../settings';

/**
 * Runs a task on an engine of its own that reads a release, whose tables lie in `kangbiao.main`: figures are supposed in temporary
 * tables, which nobody else may see. Throws EngineError.
 */
export async function withRelease<Answer>(
	id: string,
	task: (engine: Engine) => Promise<Answer>
): Promise<Answer> {
	const engine = await openNativeEngine(join(releasesFolder(), id, 'kangbiao.duckdb'), { readOnly: true });
	try {
		return await task(engine);
	} finally {
		await engine.close();
	}
}
