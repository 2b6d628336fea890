import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The places that have a map of their own, in the order of `data/places/geo/sheets.csv`; none where there is no such file. */
export async function mapRegions(home: string): Promise<string[]> {
	const text = await readFile(join(home, 'data', 'places', 'geo', 'sheets.csv'), 'utf8').catch(() => '');
	const rows = parse<{ region: string }>(text, { columns: true });
	return [...new Set(rows.map(({ region }) => region))];
}
