import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { shippedVocabulary } from '../../../tests/support/vocabulary';
import { markProblems } from './mark-problems';
import { openFile } from './open-file';
import { understandFile } from './read-workbook';
import { noAnswers } from './reading';

test('a marked-up copy has each problem at its cell and in a list, and no formula', async () => {
	const bytes = new TextEncoder().encode(
		'地区,2020年医院数(个)\n成都市,-3\n"=cmd|""/c calc""!A1",2\n自贡市,5\n'
	);
	const opened = await openFile(bytes, 'a.csv');
	const { problems } = understandFile(opened, bytes.length, {
		name: 'a.csv',
		vocabulary: shippedVocabulary(),
		answers: noAnswers
	});
	const workbook = read(markProblems(opened.sheets, problems), { type: 'array', cellFormula: true });
	const sheet = workbook.Sheets['Sheet1'] ?? {};
	expect(workbook.SheetNames).toEqual(['Sheet1', '问题 Problems']);
	expect(JSON.stringify(sheet['B2'])).toContain('数目不会是负数：-3');
	expect(sheet['B2']).toMatchObject({ t: 's', v: '-3' });
	expect(sheet['A3']).toMatchObject({ t: 's', v: '=cmd|"/c calc"!A1' });
	expect(sheet['A4']).not.toHaveProperty('c');
	const cells = workbook.SheetNames.flatMap(
		(name) => Object.values(workbook.Sheets[name] ?? {}) as { f?: string }[]
	);
	expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
	const list = workbook.Sheets['问题 Problems'] ?? {};
	expect(list['A2']).toMatchObject({ v: '错误 error' });
	expect(list['C2']).toMatchObject({ v: 'B2' });
});
