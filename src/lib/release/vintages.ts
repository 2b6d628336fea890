import type { Engine } from '../engine/engine';
import { readCsv } from './csv';
import { DataError } from './data-error';
import { insertRows } from '../engine/insert';

const columns = ['vintage', 'rank', 'name', 'name_en', 'source'];

/** Reads `data/vintages.csv` into its table. Throws DataError naming file and line. */
export async function loadVintages(engine: Engine, home: string): Promise<void> {
	const rows = await readCsv(engine, home, 'data/vintages.csv', columns);
	const faults = rows.flatMap(({ file, line, rank }) =>
		/^\d{1,4}$/.test(String(rank))
			? []
			: [
					{
						file,
						line,
						code: 'rank',
						zh: `口径版本的次序应为非负整数：${rank}`,
						en: `the rank must be a whole number: ${rank}`
					}
				]
	);
	if (faults.length > 0) throw new DataError(faults);
	await insertRows(
		engine,
		'vintage',
		rows.map(({ vintage, rank, name, name_en, source }) => ({
			vintage,
			rank: Number(rank),
			name,
			name_en,
			source
		}))
	);
}
