import { rowsOf, type Engine, type Result } from './engine';

/** So few rows that a page which reads them stays at hand; a piece costs a browser a few milliseconds. */
const piece = 5_000;

/**
 * The results of a statement without ORDER BY on a table with a column `position` that counts from 0 or 1, in that order and piece by
 * piece, so that whoever reads them in a page leaves it time to answer. Throws EngineError.
 */
export async function* pieces(engine: Pick<Engine, 'query'>, sql: string): AsyncGenerator<Result, void> {
	for (let from = 0; ; from += piece) {
		const result = await engine.query(
			`${sql} WHERE position > ${from - 1} AND position <= ${from + piece - 1} ORDER BY position`
		);
		yield result;
		if (result.rowCount < piece - 1) return;
	}
}

/** The rows of all pieces as objects. Throws EngineError. */
export async function readInPieces<Row>(engine: Pick<Engine, 'query'>, sql: string): Promise<Row[]> {
	const rows: Row[] = [];
	for await (const result of pieces(engine, sql)) for (const row of rowsOf<Row>(result)) rows.push(row);
	return rows;
}
