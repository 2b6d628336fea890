import { join } from 'node:path';
import * as v from 'valibot';
import { rowsOf, type Engine } from '../engine/engine';
import { placeSchema, type Place } from '../figure/schema';
import { loadCsv } from './csv';
import { DataError, type DataFault } from './data-error';
import { insertRows } from './insert';

const placeColumns = ['code', 'name', 'short_name', 'name_en', 'pinyin', 'level', 'kind', 'parent'];
const aliasColumns = ['old_code', 'old_name', 'code', 'first_seen', 'last_seen', 'note'];

/** Reads `data/places/` into its tables and returns the places. Throws DataError naming file and line. */
export async function loadPlaces(engine: Engine, home: string): Promise<Place[]> {
	const places = await readTable(engine, home, 'places.csv', placeColumns);
	const faults: DataFault[] = [];
	const codes = new Set<string>();
	const parsed = places.flatMap(({ file, line, ...row }): Place[] => {
		const result = v.safeParse(placeSchema, row);
		const where = { file: String(file), line: Number(line) };
		if (!result.success) {
			const field = v.getDotPath(result.issues[0]) ?? '';
			faults.push({
				...where,
				code: 'place',
				zh: `地区表的 ${field} 有误`,
				en: `${field} of a place is wrong`
			});
			return [];
		}
		if (codes.has(result.output.code)) {
			const { code } = result.output;
			faults.push({
				...where,
				code: 'duplicate',
				zh: `地区代码重复：${code}`,
				en: `place code twice: ${code}`
			});
		}
		codes.add(result.output.code);
		return [result.output];
	});
	if (faults.length > 0) throw new DataError(faults);
	await insertRows(
		engine,
		'place',
		parsed.map(({ code, ...place }) => ({ place_code: code, ...place }))
	);
	const aliases = await readTable(engine, home, 'aliases.csv', aliasColumns);
	await insertRows(
		engine,
		'place_alias',
		aliases.map(({ code, file: _file, line: _line, ...alias }) => ({ place_code: code, ...alias }))
	);
	return parsed;
}

type TextRow = Record<string, string | number>;

async function readTable(engine: Engine, home: string, file: string, columns: string[]): Promise<TextRow[]> {
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE raw (${columns.map((column) => `${column} VARCHAR`).join(', ')}, file VARCHAR, line INTEGER)`
	);
	const name = join('data', 'places', file);
	await loadCsv(engine, { path: join(home, name), name, table: 'raw', columns });
	const shown = columns.map((column) => `coalesce(${column}, '') AS ${column}`).join(', ');
	return rowsOf<TextRow>(await engine.query(`SELECT ${shown}, file, line FROM raw ORDER BY line`));
}
