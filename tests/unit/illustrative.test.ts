import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { oddities, overlaps } from '../../scripts/illustrative/oddities.js';

type Row = Record<string, string>;

const committed = 'data/illustrative';
const folder = mkdtempSync(join(tmpdir(), 'illustrative-'));
const figures = rowsIn(committed);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('illustrative figures', () => {
	it('are generated anew to the same bytes', () => {
		execFileSync(process.execPath, ['scripts/illustrative.js', folder]);
		expect(readdirSync(folder).sort()).toEqual(filesIn(committed));
		const different = filesIn(committed).filter(
			(file) => !readFileSync(join(folder, file)).equals(readFileSync(join(committed, file)))
		);
		expect(different).toEqual([]);
	});

	it('are marked as illustrative, and nothing stands in for a reported figure but the overlaps kept on purpose', () => {
		expect(figures.filter((row) => row['provenance'] !== 'illustrative')).toEqual([]);
		const reported = new Set(rowsIn('data/reported').map(keyOf));
		expect(figures.map(keyOf).filter((key) => reported.has(key))).toHaveLength(overlaps.length);
	});

	it('leave a value empty exactly where it is missing or suppressed', () => {
		const wrong = figures.filter(
			(row) => (row['value'] === '') !== ['missing', 'suppressed'].includes(row['state'] ?? '')
		);
		expect(wrong).toEqual([]);
	});

	it('carry every planted oddity that leaves a row', () => {
		const notes = new Set(figures.map((row) => `${row['place']}|${row['indicator']}|${row['note']}`));
		const planted = oddities.filter(({ change }) => change(sample) !== undefined);
		const lost = planted.filter(({ place, indicator, note }) => !notes.has(`${place}|${indicator}|${note}`));
		expect(lost).toEqual([]);
	});

	it('let the prefectures make up the province, but for the year that is meant to differ', () => {
		const residual = (year: string) => {
			const rows = figures.filter(
				(row) =>
					row['indicator'] === 'county-medical-subcentre-count' && row['year'] === year && row['value'] !== ''
			);
			const current = rows.filter(
				(row) =>
					!rows.some(
						(other) => other['place'] === row['place'] && Number(other['revision']) > Number(row['revision'])
					)
			);
			const total = Number(current.find((row) => row['place'] === '510000')?.['value']);
			const parts = current.filter((row) => row['place'] !== '510000');
			return {
				reporting: parts.length,
				residual: total - parts.reduce((sum, row) => sum + Number(row['value']), 0)
			};
		};
		expect(residual('2023')).toEqual({ reporting: 21, residual: 6 });
		expect(residual('2022')).toEqual({ reporting: 21, residual: 0 });
	});
});

const sample = {
	place: '510000',
	indicator: 'gdp',
	year: 2023,
	value: '1',
	unit: '亿元',
	state: 'final',
	revision: 0,
	note: ''
};

function filesIn(directory: string): string[] {
	return readdirSync(directory)
		.filter((file) => file.endsWith('.csv'))
		.sort();
}

function rowsIn(directory: string): Row[] {
	return filesIn(directory).flatMap((file) =>
		parse<Row>(readFileSync(join(directory, file), 'utf8'), { columns: true })
	);
}

function keyOf(row: Row): string {
	return [row['place'], row['indicator'], row['year']].join('|');
}
