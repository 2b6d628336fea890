import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { shippedVocabulary } from '../../../../tests/support/vocabulary';
import { readWorkbook } from '../../intake/read-workbook';
import { noAnswers } from '../../intake/reading';
import { templateFile } from './template-file';

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
