import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { rowsOf, type Engine } from '../engine/engine';
import { loadAcceptedFigures, type AcceptedFigure } from './accepted-figures';
import { loadCsv } from './csv';
import { DataError, type DataFault } from './data-error';
import checks from './figure-checks.sql?raw';
import convert from './figure-convert.sql?raw';

const columns = [
	'place',
	'indicator',
	'year',
	'value',
	'unit',
	'state',
	'provenance',
	'vintage',
	'revision',
	'source',
	'note'
];

/**
 * Loads every figure under `data/reported` and `data/illustrative`, and the accepted ones, into the table `figure`, in the
 * indicators' units. Places, indicators, units, scales and vintages must be there already. Throws DataError naming file and
 * line, or submission and cell.
 */
export async function loadFigures(
	engine: Engine,
	home: string,
	accepted: readonly AcceptedFigure[]
): Promise<void> {
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE raw_figure (${columns.map((column) => `"${column}" VARCHAR`).join(', ')}, file VARCHAR, line INTEGER, submission VARCHAR, sheet VARCHAR, cell VARCHAR)`
	);
	for (const folder of ['reported', 'illustrative']) {
		for (const file of await csvFiles(join(home, 'data', folder))) {
			await loadCsv(engine, { path: file, name: relative(home, file), table: 'raw_figure', columns });
		}
	}
	await loadAcceptedFigures(engine, accepted);
	const faults = rowsOf<RawFault>(await engine.query(checks));
	if (faults.length > 0) throw new DataError(faults.map(describe));
	await engine.run(convert);
}

interface RawFault {
	file: string;
	line: number;
	code: keyof typeof messages;
	value: string | null;
	submission: string | null;
	sheet: string | null;
	cell: string | null;
}

const messages = {
	place: ['未知地区代码', 'unknown place code'],
	indicator: ['未知指标', 'unknown indicator'],
	year: ['年份应为 1949–2100 的整数', 'the year must be a whole number from 1949 to 2100'],
	state: ['未知数据状态', 'unknown figure state'],
	provenance: ['数据来源类别与所在文件夹不符', 'the provenance does not belong into this folder'],
	unit: ['单位未知或不能换算为指标单位', 'the unit is unknown or cannot be converted to the indicator’s'],
	value: ['数值不是数字（或不是该等级表的级别）', 'the value is not a number (or not a step of the scale)'],
	absent: [
		'数值应当且仅当状态为 missing 或 suppressed 时为空',
		'a value is empty exactly when the state is missing or suppressed'
	],
	vintage: ['未知的数据版本（vintage）', 'unknown vintage'],
	revision: ['修订次序应为非负整数', 'the revision must be a whole number from 0'],
	duplicate: [
		'同一地区、指标、年份、版本与修订次序出现两次',
		'the same place, indicator, year, vintage and revision twice'
	]
} as const;

function describe({ file, line, code, value, submission, sheet, cell }: RawFault): DataFault {
	const [zh, en] = messages[code];
	const shown = value === null || value === '' ? '（空）' : value;
	const where =
		submission === null
			? { file, line }
			: { file: `${submission} ${file} ${sheet ?? ''}!${cell ?? ''}`, line: 0 };
	return { ...where, code, zh: `${zh}：${shown}`, en: `${en}: ${shown}` };
}

async function csvFiles(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	return names
		.filter((name) => name.endsWith('.csv'))
		.sort()
		.map((name) => join(folder, name));
}
