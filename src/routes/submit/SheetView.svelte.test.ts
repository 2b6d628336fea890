import '$lib/view/base.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Answers, Reading, SheetPicture } from '$lib/intake/reading';
import { fileReadingOf } from '../../../tests/support/readings';
import { DraftStore } from './draft-store';
import { Draft } from './draft.svelte';
import type { FileReading } from './file-figures';
import SheetView from './SheetView.svelte';

/** A title over three merged columns, a header, two places; the first row of places is hidden. */
const picture: SheetPicture = {
	name: '报送',
	hidden: false,
	rows: 4,
	columns: 3,
	cells: [
		['常住人口（万人）', '', ''],
		['地区', '2023', '2024'],
		['成都', '2140.3', '2147.4'],
		['绵阳', '491.1', '49l.3']
	],
	merged: ['A1:C1'],
	hiddenRows: [2],
	hiddenColumns: []
};
const reading = fileReadingOf({
	sheets: [picture, { ...picture, name: '说明', merged: [], hidden: true, cells: [['无表']] }],
	tables: [
		{
			sheet: '报送',
			range: 'A1:C4',
			title: '常住人口',
			layout: { year: 'columns', place: 'rows', indicator: 'title' },
			regions: [
				{ role: 'title', range: 'A1:C1' },
				{ role: 'year', range: 'B2:C2' },
				{ role: 'place', range: 'A3:A4' }
			]
		} as Reading['tables'][number]
	]
});

async function show(shown: FileReading, more = () => Promise.resolve([] as string[][])) {
	const asked: Answers[] = [];
	const draft = new Draft(
		{
			read: (_, answers) => {
				asked.push(answers);
				return Promise.resolve(shown);
			}
		},
		new DraftStore(`sheet-${String(Math.random())}`)
	);
	await draft.open({ name: '报送.xlsx', bytes: new Uint8Array(1) });
	await render(SheetView, {
		props: {
			draft,
			reading: shown,
			problems: [
				{
					code: 'not-a-number',
					severity: 'error',
					sheet: '报送',
					cell: 'C4',
					value: '49l.3',
					message: { zh: '', en: '' },
					cure: { zh: '', en: '' }
				}
			],
			wanted: undefined,
			more,
			language: 'zh'
		}
	});
	return draft;
}

const focusGrid = () => {
	const grid = page.getByRole('grid').element();
	if (grid instanceof HTMLElement) grid.focus();
};
const cell = (name: string) => page.getByRole('gridcell', { name, exact: true });

test('cells say what they are, by words as well as by colour; merged, hidden and faulty ones are marked', async () => {
	await show(reading);
	await expect.element(cell('A1 常住人口（万人） 标题')).toHaveAttribute('aria-colspan', '3');
	await expect.element(cell('C2 2024 年份')).toBeVisible();
	await expect.element(cell('A3 成都 地区 隐藏行')).toBeVisible();
	await expect.element(cell('C4 49l.3')).toHaveAttribute('aria-invalid', 'true');
	await expect.element(page.getByRole('gridcell', { name: /^B1/ })).not.toBeInTheDocument();
	await expect.element(page.getByRole('tab', { name: '说明 (隐藏)' })).toBeVisible();
	const patterns = ['A1', 'C2', 'A3'].map(
		(name) =>
			getComputedStyle(page.getByRole('gridcell', { name: new RegExp(`^${name}`) }).element()).backgroundImage
	);
	expect(new Set(patterns).size).toBe(3);
});

test('keys walk the cells, a range and a role correct what was understood', async () => {
	const draft = await show(reading);
	focusGrid();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
	await expect.element(page.getByRole('textbox', { name: '单元格', exact: true })).toHaveValue('B3');
	await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowDown}{/Shift}');
	await expect.element(page.getByText('B3:C4 其实是：')).toBeVisible();
	await page.getByRole('button', { name: '不读' }).click();
	expect(draft.answers.roles).toEqual([{ sheet: '报送', range: 'B3:C4', role: 'ignore' }]);
	await expect.element(cell('C4 49l.3 不读')).toBeVisible();
	await page.getByRole('button', { name: '撤销 B3:C4' }).click();
	expect(draft.answers.roles).toEqual([]);
});

test('a cell is put right in place, and goes back to what the file says', async () => {
	const draft = await show(reading);
	await cell('C4 49l.3').click();
	await userEvent.keyboard('{Enter}');
	await userEvent.keyboard('491.3{Enter}');
	expect(draft.answers.cells).toEqual({ '报送!C4': '491.3' });
	await expect.element(page.getByText('已改为“491.3”，原为“49l.3”；文件本身不变。')).toBeVisible();
	await expect.element(cell('C4 491.3')).toBeVisible();
	await page.getByRole('button', { name: '恢复原值' }).click();
	expect(draft.answers.cells).toEqual({});
});

test('an address that the sheet does not have is told of', async () => {
	await show(reading);
	const box = page.getByRole('textbox', { name: '单元格', exact: true });
	await box.fill('Z99');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText('这张表没有这个单元格。请写成 C7 或 C7:F9。')).toBeVisible();
	await box.fill('a3:c4');
	await userEvent.keyboard('{Enter}');
	await expect.element(cell('C4 49l.3')).toHaveAttribute('aria-selected', 'true');
});

test('of 100,000 rows only those in view are drawn, and the last one is a key away', async () => {
	const rows = 100_000;
	const long = {
		...picture,
		rows,
		merged: [],
		hiddenRows: [],
		cells: Array.from({ length: 2000 }, (_, row) => [`地${String(row + 1)}`, '1', '2'])
	};
	const asked: [string, number, number][] = [];
	const more = (sheet: string, from: number, count: number) => {
		asked.push([sheet, from, count]);
		return Promise.resolve(
			Array.from({ length: count }, (_, row) => [`地${String(from + row + 1)}`, '1', '2'])
		);
	};
	await show(fileReadingOf({ sheets: [long] }), more as never);
	focusGrid();
	await userEvent.keyboard('{Control>}{End}{/Control}');
	await expect.element(cell('A100000 地100000')).toBeInTheDocument();
	expect(document.querySelectorAll('[role=row]').length).toBeLessThan(60);
	expect(asked.every(([sheet, , count]) => sheet === '报送' && count === 500)).toBe(true);
	await expect.element(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '100001');
});
