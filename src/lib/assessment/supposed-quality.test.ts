import { afterEach, expect, test } from 'vitest';
import { fillWorkedCase, type WorkedCase } from '../../../tests/support/judgement';
import { rowsOf, type Engine } from '../engine/engine';
import { insertRows, type Row } from '../engine/insert';
import { openNativeEngine } from '../engine/native';
import { assessmentSql } from './assess';
import { qualitySql } from './quality';
import { layOutFigures, type SupposedFigure } from './supposed-figures';
import { findingsThatWouldChange, type SupposedFinding } from './supposed-quality';

let engine: Engine | undefined;
afterEach(async () => {
	await engine?.close();
	engine = undefined;
});

const thresholds: Row[] = [
	{ kind: 'amount', outlier_score: 3.5, outlier_share: 0.2, jump_share: 0.5, smallest_steps: 1 },
	{ kind: 'count', outlier_score: 3.5, outlier_share: 0.3, jump_share: 1, smallest_steps: 5 },
	{ kind: 'share', outlier_score: 3.5, outlier_share: 0.1, jump_absolute: 10, smallest_steps: 2 }
];
const amount = { kind: 'amount', unit: '亿元', decimals: 2 };
const yearly = (values: readonly number[], more: Row = {}): Row[] =>
	values.map((value, index) => ({ year: 2015 + index, value, ...more }));
const figure = (year: number, value: number | null, more: Partial<SupposedFigure> = {}): SupposedFigure => ({
	place_code: '110000',
	indicator_id: 'measured',
	year,
	value,
	state: value === null ? 'missing' : 'final',
	...more
});

/** A judged and checked world, its findings kept as a release keeps them. */
async function published(worked: WorkedCase): Promise<Engine> {
	await engine?.close();
	engine = await openNativeEngine();
	await fillWorkedCase(engine, worked);
	await insertRows(engine, 'quality_threshold', thresholds);
	await engine.run(assessmentSql);
	await engine.run(qualitySql);
	await engine.run(
		`CREATE TABLE quality_finding AS FROM quality_findings; CREATE TABLE quality_completeness AS FROM completeness;
		ALTER TABLE figure ADD COLUMN is_current BOOLEAN DEFAULT true`
	);
	return engine;
}

async function findings(worked: WorkedCase, figures: SupposedFigure[]): Promise<SupposedFinding[]> {
	const release = await published(worked);
	await layOutFigures(release, figures, 'memory.main');
	const { gravest, total } = await findingsThatWouldChange(release, 'memory.main', 100);
	expect(gravest).toHaveLength(total);
	return gravest;
}

/** What figures would bring and settle, in short. */
async function effects(worked: WorkedCase, figures: SupposedFigure[]): Promise<string[]> {
	return (await findings(worked, figures)).map(
		({ effect, check_id, indicator_id, year, severity, position }) =>
			`${effect} ${check_id} ${indicator_id} ${year} ${severity} ${position ?? '-'}`
	);
}

test('a digit shift is brought by a slip and settled by its correction', async () => {
	// 10.7 and 11.59 beside 1.19: a factor of ten to both neighbours.
	expect(
		await effects({ figures: [...yearly([10.7]), { year: 2017, value: 11.59 }] }, [figure(2016, 1.19)])
	).toEqual(['brought digit-shift measured 2016 warning 0']);
	expect(await effects({ figures: yearly([10.7, 1.19, 11.59]) }, [figure(2016, 11.9)])).toEqual([
		'settled digit-shift measured 2016 warning 0'
	]);
	const [found] = await findings({ figures: [...yearly([10.7]), { year: 2017, value: 11.59 }] }, [
		figure(2016, 1.19)
	]);
	expect(found?.expected).toBeCloseTo(11.9, 12);
});

test('what is wrong in another way stays, with the new number', async () => {
	const found = await findings({ figures: yearly([10.7, 1.19, 11.59]) }, [figure(2016, 1.15)]);
	expect(found).toMatchObject([{ effect: 'stays', check_id: 'digit-shift', value: 1.15, position: 0 }]);
});

test('a jump is brought: half more is none, a hundredth above it is', async () => {
	expect(await effects({ indicator: amount, figures: yearly([100]) }, [figure(2016, 150)])).toEqual([]);
	expect(await effects({ indicator: amount, figures: yearly([100]) }, [figure(2016, 151)])).toEqual([
		'brought jump measured 2016 notice 0'
	]);
	// From 60 the way to 140 is a jump too; from 110 it is none, and neither is the way from 100 to 110.
	const gap = { indicator: amount, figures: yearly([100, 60, 140]) };
	expect(await effects(gap, [figure(2016, 110)])).toEqual([
		'settled jump measured 2016 notice 0',
		'settled jump measured 2017 notice -'
	]);
});

test('parts against their total: a part that is corrected settles it, a part that is added brings it', async () => {
	const world = (parts: Row[]): WorkedCase => ({
		indicator: { ...amount, rollup: 'sum' },
		places: [
			{ place_code: '100000', level: 'country', parent: '' },
			{ place_code: '110000', level: 'province', parent: '100000' },
			{ place_code: '120000', level: 'province', parent: '100000' }
		],
		more: { quality_sum_relation: [{ relation_id: 'provinces', part_level: 'province', tolerance: 0.005 }] },
		figures: [{ place_code: '100000', year: 2020, value: 200 }, ...parts]
	});
	const one = { place_code: '110000', year: 2020, value: 101 };
	const other = { place_code: '120000', year: 2020, value: 130 };
	// 101 + 130 is 31 too much; 101 + 99.5 lies within 0.5 % of 200.
	expect(await effects(world([one, other]), [figure(2020, 99.5, { place_code: '120000' })])).toEqual([
		'settled sum measured 2020 warning -'
	]);
	expect(await effects(world([one]), [figure(2020, 130, { place_code: '120000' })])).toEqual([
		'brought sum measured 2020 warning -'
	]);
	expect(await effects(world([one]), [figure(2020, 99.5, { place_code: '120000' })])).toEqual([]);
});

test('a computed ratio above its bound is brought by its numerator, and nothing is said of other rules', async () => {
	const worked: WorkedCase = {
		indicator: { minimum: 0, maximum: 100, numerator_id: 'part', denominator_id: 'whole', factor: 100 },
		indicators: ['part', 'whole', 'beside'].map((indicator_id) => ({
			indicator_id,
			unit: '个',
			decimals: 0,
			kind: 'count',
			rollup: 'none'
		})),
		figures: [
			{ year: 2022, value: 5, indicator_id: 'whole' },
			{ year: 2022, value: 9, indicator_id: 'beside' }
		],
		more: {
			quality_rule: [{ rule_id: 'whole-above', title: '整体高于旁项', operator: '>', severity: 'error' }],
			quality_rule_side: ['left', 'right'].map((side) => ({
				rule_id: 'whole-above',
				side,
				expression: '',
				missing: 'SKIP_IF_ANY'
			})),
			quality_rule_step: [
				{ rule_id: 'whole-above', side: 'left', position: 0, step: 'indicator', indicator_id: 'whole' },
				{ rule_id: 'whole-above', side: 'right', position: 0, step: 'indicator', indicator_id: 'beside' }
			]
		}
	};
	// 6 of 5 are 120 %; the rule on `whole`, broken before and after, is no matter of `part`.
	expect(await effects(worked, [figure(2022, 6, { indicator_id: 'part' })])).toEqual([
		'brought out-of-bounds measured 2022 error -'
	]);
	// 5 > 4 holds.
	expect(await effects(worked, [figure(2022, 4, { indicator_id: 'beside' })])).toEqual([
		'settled rule whole 2022 error -'
	]);
});

test('a missing number, illustrative figures and the release itself: nothing changes', async () => {
	const worked = { indicator: amount, figures: yearly([10, 1.1, 10], { provenance: 'illustrative' }) };
	expect(await effects(worked, [figure(2016, null)])).toEqual([]);
	const still = rowsOf<{ count: number }>(
		await (engine as Engine).query('SELECT count(*) AS count FROM figure')
	);
	expect(Number(still[0]?.count)).toBe(3);
});

test('of many findings the gravest are listed and all are counted', async () => {
	// From 100 every second number doubles or halves: each is a jump, and too many to be outliers.
	const release = await published({ indicator: amount, figures: yearly([100]) });
	const figures = [200, 100, 200].map((value, index) => figure(2016 + index, value));
	await layOutFigures(release, figures, 'memory.main');
	const { gravest, total } = await findingsThatWouldChange(release, 'memory.main', 2);
	expect(total).toBe(3);
	expect(gravest.map(({ check_id, year }) => [check_id, year])).toEqual([
		['jump', 2016],
		['jump', 2017]
	]);
});
