import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError, rowsOf, type Engine } from '../engine/engine';
import { DataError } from './data-error';
import { literal } from '../engine/insert';

/** A CSV file to append to a table that has these columns, and `file` and `line`. */
export interface CsvSource {
	path: string;
	/** How the file is named to people and in the database. */
	name: string;
	table: string;
	columns: readonly string[];
}

/** Appends a CSV file's rows as text, with the file's name and each row's line. Throws DataError naming file and line. */
export async function loadCsv(engine: Engine, { path, name, table, columns }: CsvSource): Promise<void> {
	const header = await firstLine(path);
	if (header !== columns.join(',')) {
		throw new DataError([
			{
				file: name,
				line: 1,
				code: 'header',
				zh: `表头应为 ${columns.join(',')}`,
				en: `the header must be ${columns.join(',')}`
			}
		]);
	}
	const named = [...columns, 'file', 'line'].map((column) => `"${column}"`).join(', ');
	const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(', ');
	try {
		await engine.run(
			`INSERT INTO ${table} (${named})
			SELECT *, ${literal(name)}, (row_number() OVER () + 1)::INTEGER
			FROM read_csv(${literal(path)}, columns = {${types}}, header = true, delim = ',', quote = '"', escape = '"',
				auto_detect = false, nullstr = '\\N', parallel = false, null_padding = false)`
		);
	} catch (cause) {
		if (!(cause instanceof EngineError)) throw cause;
		const line = Number(/line:? (\d+)/i.exec(cause.message)?.[1] ?? 1);
		const detail = cause.message.split('\n')[0] ?? '';
		throw new DataError([
			{ file: name, line, code: 'csv', zh: `CSV 格式有误（${detail}）`, en: `malformed CSV (${detail})` }
		]);
	}
}

/** A row of a small table as text, with the file and line it came from. */
export interface TextRow extends Record<string, string | number> {
	file: string;
	line: number;
}

/** The rows of a small CSV file below `home`, empty fields as ''. Throws DataError naming file and line. */
export async function readCsv(
	engine: Engine,
	home: string,
	name: string,
	columns: readonly string[]
): Promise<TextRow[]> {
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE raw (${columns.map((column) => `${column} VARCHAR`).join(', ')}, file VARCHAR, line INTEGER)`
	);
	await loadCsv(engine, { path: join(home, name), name, table: 'raw', columns });
	const shown = columns.map((column) => `coalesce(${column}, '') AS ${column}`).join(', ');
	const rows = rowsOf<TextRow>(await engine.query(`SELECT ${shown}, file, line FROM raw ORDER BY line`));
	await engine.run('DROP TABLE raw');
	return rows;
}

async function firstLine(path: string): Promise<string> {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
		const text = buffer
			.subarray(0, bytesRead)
			.toString('utf8')
			.replace(/^\uFEFF/, '');
		return text.split(/\r?\n/, 1)[0] ?? '';
	} finally {
		await file.close();
	}
}
