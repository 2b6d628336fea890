import type { Result } from './engine';
import { arrowOf } from './export';

/** Adds rows to a temporary table of an engine that takes Arrow, by a table of their own that is gone afterwards. Throws EngineError. */
export async function appendArrow(
	engine: { run(sql: string): Promise<void>; insertArrow(name: string, bytes: Uint8Array): Promise<void> },
	table: string,
	rows: Result
): Promise<void> {
	if (rows.rowCount === 0) return;
	await engine.insertArrow('appended', arrowOf(rows, 'stream'));
	await engine.run(`INSERT INTO temp.${table} FROM appended; DROP TABLE appended`);
}
