import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillWorkedCase } from '../../../tests/support/judgement';
import type { Engine } from '../engine/engine';
import { openNativeEngine } from '../engine/native';
import { assessmentSql } from './assess';
import {
	comparedColumns,
	differences,
	judgeLaidOut,
	layOutFigures,
	supposedVintages,
	type SupposedFigure
} from './supposed-figures';

let engine: Engine;

/** Two cities toward at least 60 by 2025 from 40 in 2020: the path is 40 44 48 52 56 60; published as a release does. */
beforeEach(async () => {
	engine = await openNativeEngine();
	const places = ['110000', '120000'];
	await fillWorkedCase(engine, {
		places: places.map((place_code) => ({ place_code, level: 'prefecture', parent: '' })),
		bound: places.map((place_code) => ({ target_id: 'promise', place_code, standing: 'bound' })),
		indicators: [{ indicator_id: 'other', unit: '', rollup: 'none' }],
		figures: [
			...[40, 44, 45].map((value, index) => ({ year: 2020 + index, value, vintage: 'census' })),
			{ place_code: '120000', year: 2022, value: 50, state: 'provisional' },
			{ place_code: '120000', year: 2021, value: 46, provenance: 'illustrative' },
			{ place_code: '120000', indicator_id: 'other', year: 2023, value: 1 }
		]
	});
	await engine.run(assessmentSql);
	await engine.run(
		`CREATE TABLE assessment AS FROM assessed; CREATE TABLE institution_assessment AS FROM institution_assessed;
		CREATE OR REPLACE TABLE figure AS
			SELECT figure.*, figure_in_force.place_code IS NOT NULL AS is_current FROM figure
			LEFT JOIN (FROM figure_in_force WHERE basis = 'all') AS figure_in_force
				USING (place_code, indicator_id, year, vintage, provenance, revision)`
	);
});
afterEach(() => engine.close());

const indicator = 'measured';
const supposed = (
	year: number,
	value: number | null,
	more: Partial<SupposedFigure> = {}
): SupposedFigure => ({
	place_code: '110000',
	indicator_id: indicator,
	year,
	value,
	state: 'final',
	...more
});

describe('figures beside the present ones', () => {
	const compare = async (...figures: SupposedFigure[]) => {
		await layOutFigures(engine, figures, 'memory.main');
		const { difference, presentValue } = await comparedColumns(engine, figures.length);
		const vintages = await supposedVintages(engine);
		return [...difference].map((at, index) => [differences[at], vintages[index], presentValue[index]]);
	};

	test('are new, unchanged, contradicting or revised, and stay in their series', async () => {
		expect(
			await compare(
				supposed(2022, 45),
				supposed(2022, 47),
				supposed(2022, 47, { state: 'revised' }),
				supposed(2023, 50),
				supposed(2022, 51, { place_code: '120000' }),
				supposed(2021, 46, { place_code: '120000' }),
				supposed(2022, null, { state: 'missing' })
			)
		).toEqual([
			['unchanged', 'census', 45],
			['contradicting', 'census', 45],
			['revised', 'census', 45],
			['new', 'census', Number.NaN],
			['revised', '', 50],
			['new', '', 46],
			['contradicting', 'census', 45]
		]);
	});

	test('by column they are the same, with what is present and in which series', async () => {
		const figures = [
			supposed(2022, 45),
			supposed(2023, 50),
			supposed(2021, null, { state: 'missing' }),
			supposed(2021, 46, { place_code: '120000' })
		];
		await layOutFigures(engine, figures, 'memory.main');
		const { difference, isPresent, presentValue } = await comparedColumns(engine, figures.length);
		expect([...difference].map((at) => differences[at])).toEqual([
			'unchanged',
			'new',
			'contradicting',
			'new'
		]);
		expect([...isPresent]).toEqual([1, 0, 1, 1]);
		expect([...presentValue]).toEqual([45, Number.NaN, 44, 46]);
		expect(await supposedVintages(engine)).toEqual(['census', 'census', 'census', '']);
	});

	test('a lost decimal point shows against the present figure, or against the years before', async () => {
		const figures = [
			// 450 of 45 and 4.6 of 46 that are there; 460 and 0.5 after 45 of the year before; 90 is only twice as much.
			supposed(2022, 450),
			supposed(2021, 4.6, { place_code: '120000' }),
			supposed(2023, 460),
			supposed(2023, 0.5),
			supposed(2023, 90),
			// The last one is four years back, or none is known.
			supposed(2026, 450),
			supposed(2020, 450, { place_code: '120000' }),
			supposed(2023, 0),
			supposed(2023, null, { state: 'missing' })
		];
		await layOutFigures(engine, figures, 'memory.main');
		const { shiftedDigits } = await comparedColumns(engine, figures.length);
		expect([...shiftedDigits]).toEqual([1, -1, 1, -2, 0, 0, 0, 0, 0]);
	});

	test('a correction of the same submission revises', async () => {
		await engine.run(`UPDATE figure SET submission = 's1' WHERE place_code = '110000'`);
		await layOutFigures(engine, [supposed(2022, 47)], 'memory.main', { corrects: ['s1'] });
		const { difference } = await comparedColumns(engine, 1);
		expect([...difference].map((at) => differences[at])).toEqual(['revised']);
	});
});

describe('lights that would change', () => {
	const change = async (...figures: SupposedFigure[]) => {
		await layOutFigures(engine, figures, 'memory.main');
		return (await judgeLaidOut(engine, 'memory.main', 'all')).map(
			({ place_code, year, light_before, light_after, change: kind }) =>
				[place_code, year, light_before, light_after, kind].join(' ')
		);
	};

	test('51 instead of 45 is on pace in 2022; a first figure for 2023 lights that year', async () => {
		// 45 is 3 of 20 points behind 48; 52 is the path of 2023.
		expect(await change(supposed(2022, 51), supposed(2023, 52))).toEqual([
			'110000 2022 behind on-pace better',
			'110000 2023 no-data on-pace newly-judged'
		]);
	});

	test('43.5 moves away from the 44 of 2021: worse; and a missing report is no light', async () => {
		expect(await change(supposed(2022, 43.5))).toEqual(['110000 2022 behind worsening worse']);
		expect(await change(supposed(2022, null, { state: 'missing' }))).toEqual([
			'110000 2022 behind no-data no-longer-judged'
		]);
	});

	test('the same numbers change nothing, nor do figures that no promise asks for; the release stays as it is', async () => {
		expect(await change(supposed(2022, 45))).toEqual([]);
		expect(await change(supposed(2022, 9, { indicator_id: 'other' }))).toEqual([]);
		const count = await engine.query('SELECT count(*) FROM figure');
		expect(count.columns[0]).toEqual([6]);
	});

	test('the work says how far it is, and stops between two steps', async () => {
		const told: [number, number][] = [];
		const stop = new AbortController();
		await layOutFigures(engine, [supposed(2022, 51)], 'memory.main', {
			onProgress: (done, of) => told.push([done, of])
		});
		expect(told).toEqual([
			[0, 1],
			[1, 1]
		]);
		const judging = judgeLaidOut(engine, 'memory.main', 'all', {
			signal: stop.signal,
			onProgress: (done) => {
				if (done === 3) stop.abort(new Error('taken back'));
			}
		});
		await expect(judging).rejects.toThrow('taken back');
		const target = await engine.query(
			"SELECT count(*) FROM duckdb_tables() WHERE table_name = 'target' AND temporary"
		);
		expect(target.columns[0]).toEqual([0]);
		expect(await change(supposed(2022, 51), supposed(2023, 52))).toHaveLength(2);
	});
});
