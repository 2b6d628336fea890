import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chineseTexts, faultsOf } from './chinese-texts';

/** What is no text of a page, and why it keeps another rule. */
const otherwise: [path: RegExp, reason: string][] = [
	[
		/^src\/lib\/bulletin\//,
		'official papers set numbers without a space (GB/T 9704), and so does the bulletin'
	],
	[
		/^src\/lib\/intake\/[a-z-]*(words|names|facts|context|year|value)\.ts$/,
		'words as files of others write them'
	],
	[/^src\/lib\/policy\/(stated-numbers|passage|chapters)\.ts$/, 'patterns that read documents'],
	[/^src\/routes\/policies\/\[id\]\/chapters\.ts$/, 'patterns that read documents'],
	[/golden-[a-z]+\.ts$/, 'drawings of tests']
];

/** Texts that are quoted as somebody else wrote them, or names of parts of an official paper. */
const quoted = [/2017年四川省统计公报/, /附表\d/, /1\/10万/];

const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => `src/${name}`)
	.filter((path) => /\.(ts|svelte)$/.test(path) && !/\.test\.ts$/.test(path))
	.filter((path) => !otherwise.some(([pattern]) => pattern.test(path)))
	.flatMap((path) => chineseTexts(path, readFileSync(path, 'utf8')));

test('Chinese words have full-width marks, and one space between characters and digits or Latin', () => {
	expect(texts.length).toBeGreaterThan(2000);
	const faults = texts
		.filter(({ text }) => !quoted.some((pattern) => pattern.test(text)))
		.flatMap(({ at, text }) => faultsOf(text).map((fault) => `${at}: “${fault}” in ${text.slice(0, 60)}`));
	expect(faults).toEqual([]);
});

test.each([
	['共{}项', []],
	['共 {} 项，其中 3 项（示例）', []],
	['用 SQL 查询：DuckDB', []],
	['目标,任务', ['目,']],
	['目标, 任务', ['标, 任']],
	['目标: 任务', ['标: 任']],
	['目标(示例)', ['标(']],
	['{}, 任务', [', ']],
	['没有找到.', ['到.']],
	['共3项', ['共3', '3项']],
	['目标， 任务', ['， ']],
	['共 {} ，', ['} ，']]
])('%s', (text, faults) => {
	expect(faultsOf(text).length > 0).toBe(faults.length > 0);
});

test('texts are found in strings, templates and scripts of pages; English that quotes Chinese is none', () => {
	const source = `<script lang="ts">const a = '目标'; const b = \`共 \${a} 项\`; // 注释
		const c = 'Kind: 省, 县'; const d = "none";</script><p>{a}</p>`;
	expect(chineseTexts('a.svelte', source).map(({ text }) => text)).toEqual([
		'目标',
		'共 {} 项',
		'Kind: 省, 县'
	]);
	expect(chineseTexts('a.ts', "const e = 'Kinds in Chinese words: 省, 县';")).toEqual([]);
});
