import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fillWorkedCase } from '../../../../tests/support/judgement';
import { shippedVocabulary } from '../../../../tests/support/vocabulary';
import { openNativeEngine } from '../../engine/native';
import { readWorkbook } from '../../intake/read-workbook';
import { noAnswers } from '../../intake/reading';
import { templateFile } from './template-file';
import { templateContent, templatePolicies } from './template-rows';

const vocabulary = shippedVocabulary();
const known = vocabulary.indicators.filter(({ kind }) => kind !== 'grade');

async function template(): Promise<Uint8Array> {
	return templateFile({
		place: '510100',
		placeName: '成都市',
		year: 2024,
		policy: null,
		policyTitle: null,
		rows: known.map(({ id, name, unit }) => ({
			place: '510100',
			placeName: '成都市',
			id,
			name,
			unit,
			definition: '定义：甲/乙',
			lastYear: id === 'hospitals' ? 900 : null
		}))
	});
}

test('a template reads back without one question, with every indicator', async () => {
	const reading = await readWorkbook(await template(), {
		name: '填报.xlsx',
		vocabulary,
		answers: noAnswers,
		thisYear: 2025
	});
	expect(reading.questions).toEqual([]);
	expect(reading.problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
	expect(reading.figures.map(({ indicator }) => indicator.id)).toEqual(known.map(({ id }) => id));
	expect(
		new Set(reading.figures.map(({ place, year, value, state }) => `${place.code} ${year} ${value} ${state}`))
	).toEqual(new Set(['510100 2024 null missing']));
});

test('what is filled in comes out with its state', async () => {
	const cells = { '填报!F3': '12.5' };
	const { figures } = await readWorkbook(await template(), {
		name: 'a.xlsx',
		vocabulary,
		answers: { ...noAnswers, cells }
	});
	expect(figures[0]).toMatchObject({ cell: 'F3', value: 12.5, state: 'final' });
});

test('only the cells to be filled in are unlocked, and states have a drop-down', async () => {
	const parts = unzipSync(await template());
	const text = (name: string) => new TextDecoder().decode(parts[name]);
	expect(text('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
	expect(text('xl/worksheets/sheet1.xml')).toContain('<formula1>"最终,初步,估计,修订,保密,缺失"</formula1>');
	expect(text('xl/worksheets/sheet2.xml')).not.toContain('sheetProtection');
	expect(text('xl/styles.xml').match(/<protection locked="0"\/>/g)).toHaveLength(1);
});

test('a template asks for what a policy needs of the place; where it binds only places in it, for theirs', async () => {
	const engine = await openNativeEngine();
	try {
		const bind = (target_id: string, place_code: string, standing = 'bound') => ({
			target_id,
			place_code,
			standing
		});
		await fillWorkedCase(engine, {
			indicator: { name: '率', definition: '', numerator_id: 'part', denominator_id: 'whole', factor: 100 },
			indicators: ['part', 'whole', 'beds', 'grade'].map((indicator_id) => ({
				indicator_id,
				name: indicator_id,
				definition: '',
				unit: '个'
			})),
			places: [
				{ place_code: '110000', name: '甲市', level: 'prefecture', parent: '' },
				{ place_code: '110101', name: '乙县', level: 'county', parent: '110000' },
				{ place_code: '110102', name: '丙县', level: 'county', parent: '110000' }
			],
			bound: [
				bind('promise', '110000'),
				bind('promise', '110101', 'reference'),
				bind('counties', '110101'),
				bind('counties', '110102'),
				bind('hospitals', '110000')
			],
			figures: [
				{ indicator_id: 'beds', place_code: '110102', year: 2023, value: 7 },
				{ indicator_id: 'part', place_code: '110000', year: 2023, value: 3, provenance: 'illustrative' }
			],
			more: {
				policy: ['policy', 'second', 'third'].map((policy_id) => ({ policy_id, title: policy_id })),
				target: [
					{ target_id: 'counties', policy_id: 'second', indicator_id: 'beds' },
					{ target_id: 'hospitals', policy_id: 'third', indicator_id: 'grade', quantifier: 'each' }
				]
			}
		});
		await engine.run('ALTER TABLE figure ADD COLUMN is_current BOOLEAN DEFAULT true');
		const rows = async (place: string, policy: string | null) => {
			const content = await templateContent(engine, { place, year: 2024, policy });
			return 'unknown' in content
				? content.unknown
				: content.rows.map(({ placeName, id, lastYear }) => `${placeName} ${id} ${lastYear}`);
		};
		expect(await rows('110000', 'policy')).toEqual(['甲市 part null', '甲市 whole null']);
		expect(await rows('110000', 'second')).toEqual(['乙县 beds null', '丙县 beds 7']);
		expect(await rows('110000', null)).toEqual(['甲市 part null', '甲市 whole null']);
		expect(await rows('110101', 'policy')).toEqual([]);
		expect(await rows('110000', 'third')).toEqual([]);
		expect(await rows('999999', 'policy')).toBe('place');
		expect(await rows('110000', 'none')).toBe('policy');
		expect([...(await templatePolicies(engine))]).toEqual([
			['', ['policy']],
			['110000', ['policy', 'second']],
			['110101', ['second']],
			['110102', ['second']]
		]);
	} finally {
		await engine.close();
	}
});
