import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedVocabulary } from '../../../tests/support/vocabulary';
import { readWorkbook } from './read-workbook';
import { noAnswers } from './reading';

const vocabulary = shippedVocabulary();
const placeNames = ['成都市', '自贡市', '攀枝花市', '泸州市', '德阳市'];
const indicators = [
	['医院数', '个'],
	['地区生产总值', '亿元'],
	['婴儿死亡率', '‰']
] as const;

/** A value of each place, indicator and year: what any layout of it has to read back as. */
const cube = fc
	.record({
		places: fc.uniqueArray(fc.constantFrom(...placeNames), { minLength: 2, maxLength: 5 }),
		years: fc.uniqueArray(fc.integer({ min: 2000, max: 2024 }), { minLength: 2, maxLength: 4 }),
		seed: fc.integer({ min: 1, max: 100_000 })
	})
	.map(({ places, years, seed }) => ({
		places,
		years,
		value: (place: number, indicator: number, year: number) =>
			((seed * 31 + place * 7 + indicator * 3 + year) % 900) + 1
	}));

type Cube = typeof cube extends fc.Arbitrary<infer Of> ? Of : never;
type Row = (string | number)[];

const layouts: Record<string, (of: Cube) => Row[]> = {
	long: ({ places, years, value }) => [
		['地区', '年份', '指标', '数值', '单位'],
		...places.flatMap((place, p) =>
			years.flatMap((year) =>
				indicators.map(([name, unit], i): Row => [place, year, name, value(p, i, year), unit])
			)
		)
	],
	'indicators beside each other': ({ places, years, value }) => [
		['地区', '年份', ...indicators.map(([name, unit]) => `${name}(${unit})`)],
		...places.flatMap((place, p) =>
			years.map((year): Row => [place, `${year}年`, ...indicators.map((_, i) => value(p, i, year))])
		)
	],
	'years beside each other': ({ places, years, value }) => [
		['指标', '单位', '地区', ...years.map((year) => `${year}年`)],
		...indicators.flatMap(([name, unit], i) =>
			places.map((place, p): Row => [name, unit, place, ...years.map((year) => value(p, i, year))])
		)
	],
	'two levels': ({ places, years, value }) => [
		['历年卫生统计'],
		[
			'地区',
			...indicators.flatMap(([name, unit]) =>
				years.map((_, index) => (index === 0 ? `${name}（${unit}）` : ''))
			)
		],
		['', ...indicators.flatMap(() => years.map((year) => `${year}年`))],
		...places.map((place, p): Row => [
			place,
			...indicators.flatMap((_, i) => years.map((year) => value(p, i, year)))
		])
	],
	'places beside each other': ({ places, years, value }) => [
		['指标', '年份', '单位', ...places],
		...indicators.flatMap(([name, unit], i) =>
			years.map((year): Row => [name, year, unit, ...places.map((_, p) => value(p, i, year))])
		)
	]
};

const text = (delimiter: string, encode: (text: string) => Uint8Array) => (rows: Row[]) =>
	encode(
		rows
			.map((row) =>
				row.map((cell) => (String(cell).includes(delimiter) ? `"${cell}"` : String(cell))).join(delimiter)
			)
			.join('\r\n')
	);
const book = (bookType: 'xlsx' | 'biff8' | 'ods') => (rows: Row[]) => {
	const workbook = utils.book_new();
	utils.book_append_sheet(
		workbook,
		utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))),
		'表'
	);
	return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer);
};
const utf8 = (words: string) => new TextEncoder().encode(words);

const files: Record<string, (rows: Row[]) => Uint8Array> = {
	'csv in UTF-8': text(',', utf8),
	'tsv in UTF-16': text('\t', (words) => new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le'))),
	'semicolons with a mark': text(';', (words) => utf8(`\ufeff${words}`)),
	xlsx: book('xlsx'),
	xls: book('biff8'),
	ods: book('ods')
};

const cases = Object.keys(layouts).flatMap((layout) =>
	Object.keys(files).map((file): [string, string] => [layout, file])
);

test.each(cases)('%s in %s reads back as it was', async (layout, file) => {
	await fc.assert(
		fc.asyncProperty(cube, async (of) => {
			const bytes = files[file]?.(layouts[layout]?.(of) ?? []) ?? new Uint8Array();
			const reading = await readWorkbook(bytes, {
				name: 'a',
				vocabulary,
				answers: noAnswers,
				thisYear: 2025
			});
			const read = reading.figures.map(
				({ place, indicator, year, value }) => `${place.name} ${indicator.printed} ${year} ${value}`
			);
			const meant = of.places.flatMap((place, p) =>
				indicators.flatMap(([name], i) =>
					of.years.map((year) => `${place} ${name} ${year} ${of.value(p, i, year)}`)
				)
			);
			expect(read.sort()).toEqual(meant.sort());
			expect(reading.questions).toEqual([]);
		}),
		{ numRuns: 15, seed: 20_240_729 }
	);
});
