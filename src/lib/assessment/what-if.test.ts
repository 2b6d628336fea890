import { describe, expect, test } from 'vitest';
import { fillWorkedCase, type WorkedCase } from '../../../tests/support/judgement';
import { openNativeEngine } from '../engine/native';
import { assessmentSql } from './assess';
import { supposeThat, type Scenario, type WhatIf } from './what-if';

const places = ['110000', '120000'];

/** Two cities toward at least 60 by 2025 from 40 in 2020: the path is 40 44 48 52 56 60. */
const world: WorkedCase = {
	places: places.map((place_code) => ({ place_code, level: 'prefecture', parent: '' })),
	bound: places.map((place_code) => ({ target_id: 'promise', place_code, standing: 'bound' })),
	figures: [
		...[40, 44, 45].map((value, index) => ({ year: 2020 + index, value })),
		...[40, 46, 50].map((value, index) => ({ place_code: '120000', year: 2020 + index, value })),
		{ place_code: '120000', indicator_id: 'other', year: 2023, value: 1 }
	],
	more: {
		light_pack: [
			{
				pack_id: 'city',
				method: 'pace',
				measure: 'points',
				tells_worsening: false,
				about_relative_tolerance: 0.1
			}
		],
		light_band: [
			{ pack_id: 'city', position: 0, light: 'on-pace', from_lead: 0, is_open: false },
			{ pack_id: 'city', position: 1, light: 'slightly-behind', from_lead: -0.3, to_lead: 0, is_open: false },
			{ pack_id: 'city', position: 2, light: 'behind', to_lead: -0.3, is_open: false }
		]
	}
};

/** Publishes the world as a release does, then supposes; and says what is published afterwards. */
async function suppose(change: Partial<Scenario>): Promise<{ answer: WhatIf; published: number }> {
	const engine = await openNativeEngine();
	try {
		await fillWorkedCase(engine, world);
		await engine.run(assessmentSql);
		await engine.run(
			`CREATE TABLE assessment AS FROM assessed; CREATE TABLE target_rollup AS FROM targets_rolled_up;
			CREATE TABLE outlook AS FROM outlooks; CREATE TABLE method_assessment AS FROM methods_judged`
		);
		const none = { actual: null, value: null, due: null, method: 'pace' };
		const scenario: Scenario = {
			target: 'promise',
			place: '110000',
			year: 2022,
			basis: 'all',
			...none,
			...change
		};
		const answer = await supposeThat(engine, scenario, 'memory.main');
		const count = await engine.query('SELECT count(*) FROM memory.main.figure WHERE value = 45');
		return { answer, published: Number(count.columns[0]?.[0]) };
	} finally {
		await engine.close();
	}
}

const lightsOf = ({ years }: WhatIf, side: 'published' | 'supposed') => years.map((row) => row[side]?.light);

describe('what if', () => {
	test('nothing is changed, both sides say the same', async () => {
		const { answer } = await suppose({});
		for (const { published, supposed } of [...answer.years, ...answer.places, answer.together])
			expect(supposed).toEqual(published);
		expect(answer.years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023]);
	});

	test('another method lights both sides, and the weakest of all places', async () => {
		// Healthy People: 45 is a quarter of the 20 points, improved; 41 a twentieth, no detectable change.
		const { answer } = await suppose({ actual: 41, method: 'healthy-people' });
		expect(lightsOf(answer, 'published')).toEqual(['baseline-only', 'on-pace', 'on-pace', 'no-data']);
		expect(lightsOf(answer, 'supposed')).toEqual(['baseline-only', 'on-pace', 'slightly-behind', 'no-data']);
		expect(answer.together.published).toMatchObject({ light: 'on-pace', met: 0, not_met: 2 });
		expect(answer.together.supposed).toMatchObject({ light: 'slightly-behind', met: 0, not_met: 2 });
	});

	test('a light pack is a method too', async () => {
		// Bands of 银川: 45 is 0.15 of the way behind, yellow; 41 is 0.35 behind, red.
		const { answer } = await suppose({ actual: 41, method: 'pace.city' });
		expect(lightsOf(answer, 'published')[2]).toBe('slightly-behind');
		expect(lightsOf(answer, 'supposed')[2]).toBe('behind');
	});

	test('51 had been reported in 2022 instead of 45: on pace, first of two, and the release is as it was', async () => {
		const { answer, published } = await suppose({ actual: 51 });
		// 45 is 3 of 20 points behind 48: 0.15. 51 is beyond 48, and beyond the 50 of the other city.
		expect(lightsOf(answer, 'published')).toEqual(['baseline-only', 'on-pace', 'behind', 'no-data']);
		expect(lightsOf(answer, 'supposed')).toEqual(['baseline-only', 'on-pace', 'on-pace', 'no-data']);
		expect(answer.places.map((row) => [row.place_code, row.published?.rank, row.supposed?.rank])).toEqual([
			['110000', 2, 1],
			['120000', 1, 2]
		]);
		expect(answer.together.published).toMatchObject({ light: 'behind', met: 0, not_met: 2 });
		expect(answer.together.supposed).toMatchObject({ light: 'on-pace', met: 0, not_met: 2 });
		// 9 points in 3 years instead of 15.
		expect(answer.outlook.published?.required_pace).toBe(5);
		expect(answer.outlook.supposed?.required_pace).toBe(3);
		expect(published).toBe(1);
	});

	test('a number for a year without a report, and none for the others', async () => {
		const { answer } = await suppose({ year: 2023, actual: 60 });
		expect(lightsOf(answer, 'supposed')).toEqual(['baseline-only', 'on-pace', 'behind', 'met']);
		expect(answer.together.supposed).toMatchObject({ met: 1, unknown: 1, light: 'no-data' });
	});

	test('at least 45 had been promised: 45 meets it, for both cities', async () => {
		const { answer } = await suppose({ value: 45 });
		expect(lightsOf(answer, 'supposed')).toEqual(['baseline-only', 'on-pace', 'met', 'no-data']);
		expect(answer.together.supposed).toMatchObject({ met: 2, light: 'met' });
	});

	test('the due year were 2030: the path of 2022 is 44, and 45 is on it; were it 2022, 45 would be missed', async () => {
		expect(lightsOf((await suppose({ due: 2030 })).answer, 'supposed')).toEqual([
			'baseline-only',
			'on-pace',
			'on-pace',
			'no-data'
		]);
		expect(lightsOf((await suppose({ due: 2022 })).answer, 'supposed')).toEqual([
			'baseline-only',
			'behind',
			'missed',
			undefined
		]);
	});
});
