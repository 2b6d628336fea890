import { namesFor } from '$lib/cube/names';
import type { OpenRelease } from '$lib/server/releases/open-release';
import { readMoversOf } from '$lib/server/registry/target-movers';
import { readTargetRecord } from '$lib/server/registry/target-record';
import type { TargetExtras } from './extras';

/** What the registry holds of a target beside its promise. Throws EngineError. */
export async function readExtras({ engine, names }: OpenRelease, target: string): Promise<TargetExtras> {
	const [record, movers] = await Promise.all([
		readTargetRecord(engine, target),
		readMoversOf(engine, target)
	]);
	return {
		target_id: target,
		record,
		movers,
		names: namesFor(names, {
			targets: [
				...record.restated_by,
				...(record.restates ? [record.restates] : []),
				...movers.flatMap(({ through }) => through ?? [])
			],
			places: record.items.flatMap(({ place_code }) => place_code ?? []),
			english: true
		})
	};
}
