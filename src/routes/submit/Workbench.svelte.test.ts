import '$lib/view/base.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Catalogue } from '$lib/assessment/catalogue';
import { EngineUnavailable } from '$lib/engine/unavailable';
import type { Answers, Vocabulary } from '$lib/intake/reading';
import { figureOf, fileReadingOf } from '../../../tests/support/readings';
import { DraftStore } from './draft-store';
import type { FileReading } from './file-figures';
import { Handing } from './handing.svelte';
import { Preview } from './preview.svelte';
import Workbench from './Workbench.svelte';

const vocabulary: Vocabulary = {
	release: 'r',
	places: [
		{
			code: '510100',
			name: '成都市',
			shortName: '成都',
			pinyin: 'cheng du',
			level: 'prefecture',
			parent: null
		}
	],
	aliases: [],
	indicators: [
		{
			id: 'resident-population',
			name: '常住人口',
			nameEn: 'Residents',
			aliases: [],
			unit: '万人',
			kind: 'count',
			decimals: 1,
			minimum: 0,
			maximum: null,
			scale: null
		}
	],
	units: [
		{ symbol: '人', nameEn: 'people', dimension: 'people', factor: 1 },
		{ symbol: '万人', nameEn: '10,000 people', dimension: 'people', factor: 10_000 }
	],
	scales: []
};

const catalogue = {
	policies: [],
	targets: [],
	indicators: [
		{
			indicator_id: 'resident-population',
			name: '常住人口',
			name_en: 'Residents',
			unit: '万人',
			unit_en: '10,000',
			decimals: 1,
			kind: 'count',
			steps: []
		}
	],
	places: [{ place_code: '510100', name: '成都市', short_name: '成都', name_en: 'Chengdu' }]
} as unknown as Catalogue;

/** What a reader would say of a sheet 成都 | 2147.4 whose unit nobody has told, and of C2, which is no number. */
function understood({ questions, cells }: Answers): FileReading {
	const unit = questions['unit:常住人口'] ?? null;
	const cell = cells['报送!C2'];
	return fileReadingOf(
		{
			shape: '甲',
			sheets: [
				{
					name: '报送',
					hidden: false,
					rows: 2,
					columns: 3,
					cells: [
						['地区', '2024', '2023'],
						['成都', '2147.4', '21x']
					],
					merged: [],
					hiddenRows: [],
					hiddenColumns: []
				}
			],
			figures: [
				figureOf({ unit: { printed: null, symbol: unit } }),
				figureOf({
					cell: 'C2',
					year: 2023,
					value: cell === undefined ? null : Number(cell),
					printed: cell ?? '21x',
					unit: { printed: null, symbol: unit },
					isFaulty: cell === undefined
				})
			],
			questions:
				unit === null
					? [
							{
								id: 'unit:常住人口',
								about: 'unit',
								sheet: '报送',
								cell: 'A1',
								printed: '常住人口',
								suggestions: [
									{
										answer: '万人',
										label: { zh: '万人', en: '10,000 people' },
										score: 0.9,
										evidence: { zh: '与上年的数相近', en: 'close to last year' }
									}
								],
								figures: 2
							}
						]
					: [],
			problems:
				cell === undefined
					? [
							{
								code: 'not-a-number',
								severity: 'error',
								sheet: '报送',
								cell: 'C2',
								value: '21x',
								message: { zh: '不是数。', en: 'Not a number.' },
								cure: { zh: '请改成数。', en: 'Make it a number.' }
							}
						]
					: []
		},
		vocabulary
	);
}

interface Server {
	status: number;
	body: unknown;
	sent: FormData[];
}

async function show(server: Server | 'no network') {
	const database = `workbench-${String(Math.random())}`;
	sessionStorage.clear();
	await render(Workbench, {
		props: {
			reader: {
				read: (_: unknown, answers: Answers) => Promise.resolve(understood(answers)),
				rows: () => Promise.resolve([])
			},
			store: new DraftStore(database),
			preview: new Preview(() => Promise.reject(new EngineUnavailable('no WebAssembly')), 'release.main'),
			handing: new Handing('/submit/hand-in', (_, init) => {
				if (server === 'no network') return Promise.reject(new TypeError('Failed to fetch'));
				server.sent.push(init?.body as FormData);
				return Promise.resolve(Response.json(server.body, { status: server.status }));
			}),
			loadVocabulary: () => Promise.resolve(vocabulary),
			loadCatalogue: () => Promise.resolve(catalogue),
			markUp: () => Promise.resolve(),
			choices: {
				places: [{ code: '510100', name: '成都市', name_en: 'Chengdu', parent: '510000' }],
				policies: [
					{ id: 'p', title: '规划', title_en: 'Plan', indicators: ['resident-population'], places: [] }
				],
				indicators: [{ id: 'resident-population', name: '常住人口', name_en: 'Residents', unit: '万人' }],
				year: 2024
			},
			mayHandIn: true,
			basis: 'all',
			language: 'zh',
			link: (path: string) => path
		}
	});
	return new DraftStore(database);
}

async function settleAll() {
	await page.getByText('从 Excel 粘贴').click();
	await page.getByRole('textbox', { name: '粘贴的内容' }).fill('地区\t2024\t2023\n成都\t2147.4\t21x');
	await page.getByRole('button', { name: '读取粘贴的内容' }).click();
	await expect.element(page.getByText(/还有 1 个问题要您回答。/)).toBeVisible();
	await page.getByRole('button', { name: '万人', exact: true }).click();
	await expect.element(page.getByText(/还有 1 处错误要改正/)).toBeVisible();
	await page.getByRole('button', { name: '报送!C2' }).first().click();
	await page.getByRole('textbox', { name: '报送!C2 应为' }).fill('2140.3');
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText(/核对变化，然后报送。/)).toBeVisible();
}

test('pasted, answered, put right, handed in: file, answers and key go to the server, and the draft is gone', async () => {
	const server: Server = {
		status: 201,
		body: { id: 'a1', figures: 2, leftOut: 0, notices: [] },
		sent: []
	};
	const store = await show(server);
	await settleAll();
	await expect.element(page.getByText(/缺少 WebAssembly/).first()).toBeVisible();
	await expect
		.element(page.getByRole('row', { name: /可报送 成都 常住人口 2023 — 2,?140.3 万人/ }))
		.toBeVisible();
	expect(await store.list()).toHaveLength(1);

	await page.getByRole('button', { name: '报送', exact: true }).click();
	await expect.element(page.getByText('已收下，编号 a1，2 个数等待审核。')).toBeVisible();
	const [form] = server.sent;
	const textOf = (name: string) => {
		const value = form?.get(name);
		return typeof value === 'string' ? value : '';
	};
	expect(JSON.parse(textOf('answers'))).toEqual({
		questions: { 'unit:常住人口': '万人' },
		roles: [],
		cells: { '报送!C2': '2140.3' }
	});
	expect(textOf('key')).toMatch(/^[0-9a-f]{32}$/);
	const file = form?.get('file');
	if (!(file instanceof File)) throw new Error('no file was sent');
	expect([file.name, await file.text()]).toEqual(['粘贴.tsv', '地区\t2024\t2023\n成都\t2147.4\t21x']);
	await expect.poll(() => store.list()).toEqual([]);
});

test('a lost network keeps the draft and its key; a refusal names the cell', async () => {
	const store = await show('no network');
	await settleAll();
	const [before] = await store.list();
	await page.getByRole('button', { name: '报送', exact: true }).click();
	await expect.element(page.getByText(/草稿还在；请再按一次/)).toBeVisible();
	expect((await store.list())[0]?.key).toBe(before?.key);
});

test('what the server refuses is shown with sheet and cell', async () => {
	await show({
		status: 422,
		body: {
			message: { zh: '有错误。', en: 'Faulty.' },
			problems: [
				{
					sheet: '报送',
					cell: 'B2',
					message: { zh: '超出范围。', en: 'Out of bounds.' },
					cure: { zh: '请核对。', en: 'Check it.' }
				}
			]
		},
		sent: []
	});
	await settleAll();
	await page.getByRole('button', { name: '报送', exact: true }).click();
	await expect.element(page.getByText('服务器没有收下：有错误。')).toBeVisible();
	await expect.element(page.getByText(/超出范围。.*请核对。/s)).toBeVisible();
});

test('typed figures are read as a CSV file', async () => {
	const store = await show('no network');
	await page.getByText('直接填数', { exact: true }).click();
	await page.getByRole('combobox', { name: '地区', exact: true }).selectOptions('成都市');
	await page.getByRole('combobox', { name: '政策', exact: true }).selectOptions('规划');
	await page.getByRole('button', { name: '读取填好的数' }).click();
	await expect.element(page.getByText('还没有填一个数。')).toBeVisible();
	await page.getByRole('textbox', { name: '常住人口 2024' }).fill('2147.4');
	await page.getByRole('button', { name: '读取填好的数' }).click();
	await expect.poll(async () => (await store.list()).length).toBe(1);
	const [kept] = await store.list();
	expect(kept?.file.name).toBe('成都市 手工填写.csv');
	expect(new TextDecoder().decode(kept?.file.bytes)).toBe(
		'地区,指标,单位,2022年,2023年,2024年\r\n成都市,常住人口,万人,,,2147.4\r\n'
	);
});
