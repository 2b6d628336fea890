import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { oddities, overlaps } from '../../scripts/illustrative/oddities.js';

type Row = Record<string, string>;

const data = 'data';
const committed = join(data, 'illustrative');
const written = ['illustrative', 'institutions', 'commitments'];
const folder = mkdtempSync(join(tmpdir(), 'illustrative-'));
const figures = rowsIn(committed);
const register = rowsOf('data/institutions/illustrative.csv');
const events = rowsOf('data/institutions/events-illustrative.csv');
const reports = rowsOf('data/commitments/illustrative.csv');

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

describe('illustrative figures', () => {
	it('are generated anew to the same bytes', () => {
		execFileSync(process.execPath, ['scripts/illustrative.js', folder]);
		const files = written.flatMap((part) => filesIn(join(folder, part)).map((file) => join(part, file)));
		expect(filesIn(join(folder, 'illustrative'))).toEqual(filesIn(committed));
		expect(files).toContain('institutions/events-illustrative.csv');
		expect(files).toContain('commitments/illustrative.csv');
		const different = files.filter(
			(file) => !readFileSync(join(folder, file)).equals(readFileSync(join(data, file)))
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

	it('carry every planted oddity of a series that is there', () => {
		const notes = new Set(figures.map((row) => `${row['place']}|${row['indicator']}|${row['note']}`));
		const series = new Set(figures.map((row) => `${row['place']}|${row['indicator']}`));
		const planted = oddities.filter(
			({ place, indicator, change }) => change(sample) !== undefined && series.has(`${place}|${indicator}`)
		);
		const lost = planted.filter(({ place, indicator, note }) => !notes.has(`${place}|${indicator}|${note}`));
		expect(lost).toEqual([]);
		expect(planted.filter(({ place }) => place.startsWith('illustrative-'))).toHaveLength(5);
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

describe('illustrative institutions', () => {
	it('say in both languages and in their id that they are illustrative', () => {
		const unmarked = register.filter(
			(row) =>
				!/示例）$/.test(row['name'] ?? '') ||
				!/illustrative\)$/.test(row['name_en'] ?? '') ||
				!row['id']?.startsWith('illustrative-')
		);
		expect(unmarked).toEqual([]);
		expect(new Set(register.map((row) => row['name'])).size).toBe(register.length);
	});

	it('are as many as there would be', () => {
		const count = (kind: string, level: string, within: string) =>
			register.filter(
				(row) => row['kind'] === kind && row['level'] === level && row['place']?.startsWith(within)
			).length;
		// 183 counties; two without a hospital and one without a CDC are kept so on purpose.
		const served = new Set(
			register
				.filter((row) => row['kind'] === 'general-hospital' && row['level'] === 'county')
				.map((row) => row['place'])
		);
		expect(served.size).toBe(183 - 2);
		expect(count('cdc', 'county', '51')).toBe(183 - 1);
		expect(count('cdc', 'municipal', '51')).toBe(21);
		expect(count('tcm-hospital', 'municipal', '51')).toBe(21);
		expect(register.filter((row) => row['place'] === '500000')).toHaveLength(20);
		expect(count('discipline', 'provincial', '410300')).toBeGreaterThanOrEqual(15);
		expect(count('institute', 'municipal', '410300')).toBeGreaterThanOrEqual(50);
	});

	it('alone have illustrative figures: none of a really named institution', () => {
		const own = new Set(register.map((row) => row['id']));
		const real = new Set(rowsOf('data/institutions/reported.csv').map((row) => row['id']));
		expect(figures.filter((row) => real.has(row['place']))).toEqual([]);
		const ofInstitutions = figures.filter((row) => own.has(row['place']));
		expect(ofInstitutions.length).toBeGreaterThan(5000);
		expect(figures.filter((row) => !/^\d{6}$/.test(row['place'] ?? '') && !own.has(row['place']))).toEqual(
			[]
		);
	});

	it('have 60 to 90 grade III-A hospitals in Sichuan with a research fund and the income it is held against', () => {
		const with3a = new Set(
			figures
				.filter(
					(row) =>
						row['indicator'] === 'tertiary-a-hospital-research-fund' &&
						row['place']?.startsWith('illustrative')
				)
				.map((row) => row['place'])
		);
		expect(with3a.size).toBeGreaterThanOrEqual(55);
		expect(with3a.size).toBeLessThanOrEqual(90);
	});

	it('live in the order of the scheme: nothing before they are established, nothing after they are out but the subsidy', () => {
		const lives = Map.groupBy(events, (row) => row['institution']);
		const wrong = [...lives].filter(([, life]) => {
			const year = (event: string) => Number(life.find((row) => row['event'] === event)?.['year'] ?? NaN);
			const established = year('established');
			const early = life.filter((row) => row['event'] !== 'proposed' && Number(row['year']) < established);
			const withdrawn = year('withdrawn');
			const late = life.filter(
				(row) => row['event'] !== 'subsidy-withdrawn' && Number(row['year']) > withdrawn
			);
			return early.length > 0 || late.length > 0;
		});
		expect(wrong).toEqual([]);
		const exits = events.filter((row) => row['event'] === 'withdrawn').map((row) => row['institution']);
		const repaid = new Set(
			events.filter((row) => row['event'] === 'subsidy-withdrawn').map((row) => row['institution'])
		);
		expect(exits.some((id) => !repaid.has(id))).toBe(true);
		expect(exits.some((id) => repaid.has(id))).toBe(true);
	});
});

describe('illustrative reports on commitments', () => {
	it('say of their evidence that it is an example', () => {
		const done = reports.filter((row) => row['state'] === 'done');
		expect(done.filter((row) => !row['evidence']?.startsWith('示例'))).toEqual([]);
		expect(reports.filter((row) => row['state'] !== 'done' && row['evidence'] !== '')).toEqual([]);
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
	return filesIn(directory).flatMap((file) => rowsOf(join(directory, file)));
}

function rowsOf(file: string): Row[] {
	return parse<Row>(readFileSync(file, 'utf8'), { columns: true });
}

function keyOf(row: Row): string {
	return [row['place'], row['indicator'], row['year']].join('|');
}
