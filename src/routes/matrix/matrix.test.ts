import { expect, test } from 'vitest';
import { smallCatalogue } from '../../../tests/support/small-catalogue';
import { openSmallCube } from '../../../tests/support/small-cube';
import { filtersFrom } from '$lib/cube/filters';
import { sliceMatrix } from '$lib/cube/matrix';
import { letterOf } from '$lib/cube/matrix-cell';
import { csvOf } from '$lib/engine/export';
import { Naming } from '$lib/view/naming';
import { cellsMarkup, cellWord } from './cells';
import { choiceFrom } from './choice';
import { policyGroups } from './policy-groups';
import { matrixTable } from './table';
import { tallyStripe } from './tally-stripe';

const behind = { light: 'behind', illustrative: true, reference: true } as const;

test('an address is read; what is unknown takes its default', () => {
	const choice = (query: string, codes: string[] = ['510100']) =>
		choiceFrom(new URLSearchParams(query), smallCatalogue, { codes: new Set(codes) });
	expect(choice('')).toEqual({
		light: null,
		level: null,
		sort: null,
		best: false,
		across: 'document',
		span: 1,
		reference: true
	});
	expect(choice('light=met&level=county&sort=promise&order=best&across=behind&span=3&reference=off')).toEqual(
		{
			light: 'met',
			level: 'county',
			sort: 'promise',
			best: true,
			across: 'behind',
			span: 3,
			reference: false
		}
	);
	expect(choice('', ['510100', '510200']).level).toBe('prefecture');
	expect(choice('level=all', ['510100', '510200']).level).toBeNull();
	expect(choice('light=purple&level=village&sort=none&order=x&across=x&span=9')).toEqual(choice(''));
});

test('a cell says its light and what it rests on', () => {
	expect(cellWord(behind, 'zh')).toBe('滞后（参照、示例）');
	expect(cellWord({ ...behind, reference: false }, 'en')).toBe('Behind (Illustrative)');
	expect(cellWord({ light: 'met', illustrative: false, reference: false }, 'zh')).toBe('已达成');
});

test('cells as markup: one mark a year, nothing where a target does not bind', () => {
	const row = { cells: [`.${letterOf(behind)}`] };
	expect(cellsMarkup(row, { from: 0, to: 2 }, [2024], 'zh')).toBe(
		'<td></td><td data-light="behind" data-kind="ir">滞后（参照、示例）</td>'
	);
	expect(cellsMarkup({ cells: [`...${letterOf(behind)}..`] }, { from: 0, to: 6 }, [2024], 'en')).toBe(
		'<td colspan="3" aria-colspan="3" style="--span:3"></td>' +
			'<td data-light="behind" data-kind="ir">Behind (reference, Illustrative)</td>' +
			'<td colspan="2" aria-colspan="2" style="--span:2"></td>'
	);
	expect(
		cellsMarkup({ cells: [`..${letterOf(behind)}....`] }, { from: 1, to: 6, numbered: true }, [2024], 'en')
	).toBe(
		'<td aria-colindex="4"></td>' +
			'<td aria-colindex="5" data-light="behind" data-kind="ir">Behind (reference, Illustrative)</td>' +
			'<td aria-colindex="6" colspan="3" aria-colspan="3" style="--span:3"></td>'
	);
	const two = { cells: ['.', letterOf({ light: 'met', illustrative: false, reference: false })] };
	expect(cellsMarkup(two, { from: 0, to: 1 }, [2023, 2024], 'zh')).toBe(
		'<td><i></i><i data-light="met">2024 已达成</i></td>'
	);
});

test('the download holds what is shown, illustrative lights marked', async () => {
	const slice = sliceMatrix(
		await openSmallCube(),
		smallCatalogue,
		filtersFrom(new URLSearchParams(), smallCatalogue),
		choiceFrom(new URLSearchParams('span=2&level=all'), smallCatalogue, { codes: new Set() })
	);
	expect(
		csvOf(matrixTable(slice, new Naming(smallCatalogue, 'zh')))
			.replace('\ufeff', '')
			.split('\r\n')
	).toEqual([
		'place_code,地区,落后 2022,可比较 2022,比例达到60% 2021,比例达到60% 2022,每年5个 2021,每年5个 2022',
		'510000,某省,0,1,,,未达成,已达成',
		'510100,甲市,0,1,符合进度,略滞后,,',
		'510200,乙市,1,1,无数据,滞后（示例）,,',
		''
	]);
});

test('policies stand above their columns', () => {
	expect(policyGroups([{ policy_id: 'a' }, { policy_id: 'a' }, { policy_id: 'b' }])).toEqual([
		{ policy_id: 'a', span: 2 },
		{ policy_id: 'b', span: 1 }
	]);
});

test('counts as a stripe, in the order of a legend', () => {
	expect(
		tallyStripe([
			{ light: 'behind', count: 1 },
			{ light: 'met', count: 3 }
		])
	).toBe('linear-gradient(to right, var(--light-met) 0.0% 75.0%, var(--light-behind) 75.0% 100.0%)');
	expect(tallyStripe([])).toBe('none');
});
