import type { Result } from '$lib/engine/engine';

/** A table as CSV for spreadsheets, formulas made harmless; what writes it is fetched when it is needed. */
export async function writeCsv(table: Result): Promise<string> {
	const { csvOf } = await import('$lib/engine/export');
	return csvOf(table);
}
