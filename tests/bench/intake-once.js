// One measurement of tests/bench/intake.js in a process of its own: write FILE ROWS | read FILE READER | bare FILE.
import { read } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { plainXls } from './plain-xls.js';

const [task = '', file = '', argument = ''] = process.argv.slice(2);
const places = Array.from({ length: 300 }, (_, index) => `示例${String.fromCodePoint(0x4e00 + index)}市`);
const years = Array.from({ length: 120 }, (_, index) => 1901 + index);
const indicators = Array.from(
	{ length: 30 },
	(_, index) => `示例指标${String.fromCodePoint(0x4e00 + index)}数`
);
const header = ['地区', '年份', '指标', '数值', '单位'];

const reader = task === 'read' ? await import(argument) : undefined;
const before = performance.now();
const rows =
	task === 'write' ? writeFile(Number(argument)) : task === 'read' ? await readFile() : parseBare();
const seconds = (performance.now() - before) / 1000;
console.log(JSON.stringify({ seconds, rows, peak: Math.round(process.resourceUsage().maxRSS / 1024) }));

/** @param {number} count */
function writeFile(count) {
	const all = Array.from({ length: count }, (_, index) => rowOf(index));
	if (file.endsWith('.csv'))
		writeFileSync(file, `\ufeff${[header, ...all].map((row) => row.join(',')).join('\n')}\n`);
	else if (file.endsWith('.xlsx')) writeFileSync(file, workbookOf([header, ...all]));
	else writeFileSync(file, plainXls(sheetsOf(all)));
	return count;
}

/**
 * The least that Excel calls a workbook, written directly: a library takes minutes for a million rows.
 * @param {(string | number | undefined)[][]} rows
 */
function workbookOf(rows) {
	/** @type {Map<string, number>} */
	const texts = new Map();
	const positionOf = (/** @type {string} */ text) => {
		const known = texts.get(text) ?? texts.size;
		texts.set(text, known);
		return known;
	};
	const lines = rows.map((row, index) => {
		const cells = row.map((cell, column) => {
			const at = `${'ABCDE'[column]}${index + 1}`;
			return typeof cell === 'number'
				? `<c r="${at}"><v>${cell}</v></c>`
				: `<c r="${at}" t="s"><v>${positionOf(cell ?? '')}</v></c>`;
		});
		return `<row r="${index + 1}">${cells.join('')}</row>`;
	});
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const packages = 'http://schemas.openxmlformats.org/package/2006';
	const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const relation = (/** @type {string} */ id, /** @type {string} */ kind, /** @type {string} */ target) =>
		`<Relationship Id="${id}" Type="${relations}/${kind}" Target="${target}"/>`;
	const parts = {
		'[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
		'_rels/.rels': `<Relationships xmlns="${packages}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
		'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`
	};
	const declared = Object.entries(parts).map(([name, xml]) => [
		name,
		strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)
	]);
	return zipSync(Object.fromEntries(declared), { level: 1 });
}

/**
 * An indicator a sheet, named above it with its unit: five columns of a million rows would not fit the 50 MB that the reader takes.
 * @param {(string | number | undefined)[][]} rows
 * @returns {import('./plain-xls.js').PlainSheet[]}
 */
function sheetsOf(rows) {
	return [...Map.groupBy(rows, ([, , indicator]) => String(indicator))].map(([indicator, ofOne]) => ({
		name: indicator,
		rows: [
			[indicator],
			['单位：个'],
			['地区', '年份', '数值'],
			...ofOne.map(([place = '', year = '', , value = '']) => [place, year, value])
		]
	}));
}

/** Place by place, then years, then indicators, so that none comes twice. @param {number} index */
function rowOf(index) {
	const place = places[index % 300];
	const year = years[Math.floor(index / 300) % 120];
	const indicator = indicators[Math.floor(index / 36_000) % 30];
	return [place, year, indicator, (index * 7919) % 100_000, '个'];
}

async function readFile() {
	const { readWorkbook } = reader;
	const vocabulary = {
		release: 'bench',
		places: places.map((name, index) => ({
			code: String(510_001 + index),
			name,
			shortName: name.slice(0, -1),
			pinyin: '',
			level: 'prefecture',
			parent: null
		})),
		aliases: [],
		indicators: indicators.map((name, index) => ({
			id: `indicator-${index}`,
			name,
			nameEn: name,
			aliases: [],
			unit: '个',
			kind: 'count',
			decimals: 0,
			minimum: 0,
			maximum: null,
			scale: null
		})),
		units: [{ symbol: '个', nameEn: 'items', dimension: 'items', factor: 1 }],
		scales: []
	};
	const answers = { questions: {}, roles: [], cells: {} };
	const { figures } = await readWorkbook(new Uint8Array(readFileSync(file)), {
		name: file,
		vocabulary,
		answers
	});
	return figures.length;
}

function parseBare() {
	if (file.endsWith('.csv')) return parse(readFileSync(file), { bom: true }).length;
	const { Sheets } = read(readFileSync(file), { dense: true });
	return Object.values(Sheets).reduce((sum, sheet) => sum + (sheet['!data']?.length ?? 0), 0);
}
