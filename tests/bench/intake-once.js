// One measurement of tests/bench/intake.js in a process of its own: write FILE ROWS | read FILE READER | bare FILE.
import { utils, read, write } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

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
	else {
		const workbook = utils.book_new();
		const perSheet = file.endsWith('.xls') ? 60_000 : count;
		for (let at = 0; at < count; at += perSheet) {
			const sheet = utils.aoa_to_sheet([header, ...all.slice(at, at + perSheet)], { dense: true });
			utils.book_append_sheet(workbook, sheet, `数据${at / perSheet + 1}`);
		}
		const bookType = file.endsWith('.xls') ? 'biff8' : 'xlsx';
		writeFileSync(file, write(workbook, { type: 'buffer', bookType, bookSST: true, compression: true }));
	}
	return count;
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
