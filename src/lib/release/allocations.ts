import { insertRows } from '../engine/insert';
import type { Engine } from '../engine/engine';
import type { Allocation } from '../policy/allocation-schema';

/** Writes how targets are divided into their tables. */
export async function loadAllocations(engine: Engine, allocations: readonly Allocation[]): Promise<void> {
	await insertRows(
		engine,
		'allocation',
		allocations.map(({ target, within, level }) => ({ target_id: target, within, part_level: level }))
	);
	await insertRows(
		engine,
		'allocation_key',
		allocations.flatMap(({ target, keys }) =>
			keys.map((key, position) => ({
				target_id: target,
				position,
				key: key.key,
				year: 'year' in key ? key.year : undefined,
				reason: 'reason' in key ? key.reason : undefined,
				reason_en: 'reason_en' in key ? key.reason_en : undefined
			}))
		)
	);
	await insertRows(
		engine,
		'allocation_hand',
		allocations.flatMap(({ target, keys }) =>
			keys.flatMap((key) =>
				key.key === 'by-hand'
					? Object.entries(key.values).map(([place_code, value]) => ({
							target_id: target,
							place_code,
							value
						}))
					: []
			)
		)
	);
}
