import * as v from 'valibot';
import type { Engine } from '../engine/engine';
import { placeSchema, type Place } from '../figure/schema';
import { readCsv } from './csv';
import { DataError, type DataFault } from './data-error';
import { insertRows } from '../engine/insert';

const placeColumns = ['code', 'name', 'short_name', 'name_en', 'pinyin', 'level', 'kind', 'parent'];
const aliasColumns = ['old_code', 'old_name', 'code', 'first_seen', 'last_seen', 'note'];

/** Reads `data/places/` into its tables and returns the places. Throws DataError naming file and line. */
export async function loadPlaces(engine: Engine, home: string): Promise<Place[]> {
	const places = await readCsv(engine, home, 'data/places/places.csv', placeColumns);
	const faults: DataFault[] = [];
	const codes = new Set<string>();
	const parsed = places.flatMap(({ file, line, ...row }): Place[] => {
		const result = v.safeParse(placeSchema, row);
		const where = { file, line };
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
	const aliases = await readCsv(engine, home, 'data/places/aliases.csv', aliasColumns);
	await insertRows(
		engine,
		'place_alias',
		aliases.map(({ code, file: _file, line: _line, ...alias }) => ({ place_code: code, ...alias }))
	);
	return parsed;
}
