import { assessmentSql } from '../../src/lib/assessment/assess';
import { Cube } from '../../src/lib/cube/cube';
import { openNativeEngine } from '../../src/lib/engine/native';
import { packCube } from '../../src/lib/release/cube-file';
import { packLights } from '../../src/lib/release/lights-file';
import { loadMethods } from '../../src/lib/release/methods';
import { insertRows, type Row } from '../../src/lib/engine/insert';
import { fillWorkedCase } from './judgement';

/** The two parts of a cube as they are served. */
export interface CubeFiles {
	core: Uint8Array;
	numbers: Uint8Array;
	/** What the other methods say. */
	lights: Uint8Array;
}

/**
 * Judges the small catalogue's promises and packs them. 甲 reports 40, 46, 47 (path 40, 44, 48); 乙 40, nothing,
 * and an illustrative 40; the province counts 5, 4, 6 where 5 are promised each year.
 */
export async function packSmallCube(basis: 'all' | 'reported' = 'all'): Promise<CubeFiles> {
	const engine = await openNativeEngine();
	try {
		const share = (place_code: string, year: number, value: number, more: Row = {}) => ({
			place_code,
			year,
			value,
			...more
		});
		const count = (year: number, value: number) => ({
			place_code: '510000',
			indicator_id: 'counted',
			year,
			value
		});
		await fillWorkedCase(engine, {
			target: { headline: true },
			indicators: [
				{
					indicator_id: 'counted',
					unit: '个',
					decimals: 0,
					kind: 'count',
					direction: 'increase',
					rollup: 'none'
				}
			],
			places: [
				{ place_code: '510000', level: 'province', parent: '' },
				{ place_code: '510100', level: 'prefecture', parent: '510000' },
				{ place_code: '510200', level: 'prefecture', parent: '510000' }
			],
			bound: [
				{ target_id: 'promise', place_code: '510100', standing: 'bound' },
				{ target_id: 'promise', place_code: '510200', standing: 'bound' },
				{ target_id: 'yearly', place_code: '510000', standing: 'bound' }
			],
			figures: [
				share('510100', 2020, 40),
				share('510100', 2021, 46),
				share('510100', 2022, 47),
				share('510200', 2020, 40),
				share('510200', 2022, 40, { provenance: 'illustrative' }),
				count(2020, 5),
				count(2021, 4),
				count(2022, 6)
			]
		});
		await insertRows(engine, 'target', [
			{
				target_id: 'yearly',
				policy_id: 'other',
				indicator_id: 'counted',
				comparator: 'at-least',
				value: 5,
				unit: '个',
				recurrence: 'yearly',
				from_year: 2020,
				headline: false
			}
		]);
		await engine.run(assessmentSql);
		await engine.run(
			'CREATE TABLE assessment AS FROM assessed; CREATE TABLE method_assessment AS FROM methods_judged'
		);
		await loadMethods(engine);
		return {
			core: await packCube(engine, basis, 'core'),
			numbers: await packCube(engine, basis, 'numbers'),
			lights: await packLights(engine, basis)
		};
	} finally {
		await engine.close();
	}
}

/** The small cube, open and complete. */
export async function openSmallCube(basis: 'all' | 'reported' = 'all'): Promise<Cube> {
	const { core, numbers, lights } = await packSmallCube(basis);
	const cube = Cube.open(core);
	cube.attach(numbers);
	cube.attachLights(lights);
	return cube;
}
