import type { Engine } from '../../engine/engine';
import { readMethodRecords, type MethodRecord, type PackRecord } from '../registry/methods';

/** A way to judge as open data give it; only 序时进度 has light packs. */
export interface OpenMethod extends MethodRecord {
	packs: PackRecord[];
}

/** Every method of a release with its light packs. Throws EngineError. */
export async function readOpenMethods(engine: Engine): Promise<OpenMethod[]> {
	const { methods, packs } = await readMethodRecords(engine);
	return methods.map((method) => ({ ...method, packs: method.method_id === 'pace' ? packs : [] }));
}
