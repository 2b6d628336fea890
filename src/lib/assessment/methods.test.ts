import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillWorkedCase } from '../../../tests/support/judgement';
import { openNativeEngine, type StreamingEngine } from '../engine/native';
import { rowsOf } from '../engine/engine';
import { assessmentSql } from './assess';

let engine: StreamingEngine;
const rows = async <Row>(sql: string) => rowsOf<Row>(await engine.query(sql));

/** Two cities toward 60 % by 2025: one reports 40, 44, 46, 49.9, the other 40, 50, 70; a count that has to grow in steps. */
beforeAll(async () => {
	engine = await openNativeEngine();
	const series = (place_code: string, values: number[]) =>
		values.map((value, index) => ({ place_code, year: 2020 + index, value }));
	await fillWorkedCase(engine, {
		places: [
			{ place_code: '110000', level: 'prefecture', parent: '' },
			{ place_code: '120000', level: 'prefecture', parent: '' }
		],
		bound: ['110000', '120000'].flatMap((place_code) => [
			{ target_id: 'promise', place_code, standing: 'bound' },
			{ target_id: 'stepped', place_code, standing: 'bound' }
		]),
		figures: [...series('110000', [40, 44, 46, 49.9]), ...series('120000', [40, 50, 70])],
		more: {
			target: [
				{
					target_id: 'stepped',
					policy_id: 'policy',
					indicator_id: 'measured',
					comparator: 'at-least',
					value: 60,
					unit: '%',
					due_year: 2025,
					baseline_year: 2020,
					recurrence: 'once',
					from_year: 2020,
					headline: false,
					path_shape: 'steps'
				}
			],
			target_step: [
				{ target_id: 'stepped', year: 2022, value: 46 },
				{ target_id: 'stepped', year: 2023, value: 50 }
			]
		}
	});
	await engine.run(assessmentSql);
});
afterAll(() => engine.close());

describe('the methods over promises', () => {
	test('the default pack says what the assessment says, row by row', async () => {
		const different = await rows(
			`SELECT open_year.target_id, open_year.year, open_year.light AS own, judged_pace.light
			FROM open_year JOIN judged_pace USING (case_id)
			WHERE judged_pace.pack_id = 'default' AND judged_pace.light <> open_year.light`
		);
		expect(different).toEqual([]);
		expect(
			await rows("SELECT count(*)::INTEGER AS judged FROM judged_pace WHERE pack_id = 'default'")
		).toEqual([
			// Six open years a target and basis: 2020–2023 of the one city, 2020 and 2021 of the other, which kept it in 2022.
			{ judged: 24 }
		]);
	});

	test('a kept promise is no matter of method', async () => {
		expect(
			await rows("SELECT DISTINCT year FROM methods_judged WHERE place_code = '120000' ORDER BY year")
		).toEqual([{ year: 2020 }, { year: 2021 }]);
	});

	test('Open SDG reads the reports up to the judged year only', async () => {
		// 2022: (46/40)^(1/2) − 1 = 0.0723805 against (60/40)^(1/5) − 1 = 0.0844718: 0.856860.
		const [row] = await rows<{ native: string; progress: number }>(
			`SELECT native, numbers['progress_value'] AS progress FROM methods_judged
			WHERE basis = 'all' AND method = 'open-sdg' AND target_id = 'promise' AND place_code = '110000' AND year = 2022`
		);
		expect(row?.native).toBe('moderate_progress');
		expect(row?.progress).toBeCloseTo(0.85686, 5);
	});

	test('milestones: the path stands still until the next one, and the light with it', async () => {
		expect(
			await rows(
				`SELECT year, path_kind, path_value, light FROM assessed
				WHERE basis = 'all' AND target_id = 'stepped' AND place_code = '110000' ORDER BY year`
			)
		).toEqual([
			{ year: 2020, path_kind: 'steps', path_value: 40, light: 'baseline-only' },
			{ year: 2021, path_kind: 'steps', path_value: 40, light: 'on-pace' },
			{ year: 2022, path_kind: 'steps', path_value: 46, light: 'on-pace' },
			// 49.9 of 50: 0.005 of the way behind.
			{ year: 2023, path_kind: 'steps', path_value: 50, light: 'slightly-behind' }
		]);
	});
});
