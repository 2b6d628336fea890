import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf, type Engine } from '../engine/engine';
import { readCsv } from './csv';
import { DataError, type DataFault } from './data-error';
import { insertRows, type Row } from '../engine/insert';

const columns = 'commitment,year,state,evidence,provenance,source,note'.split(',');
const states = ['not-started', 'under-way', 'done', 'blocked'];

/**
 * Loads what was reported on commitments by the end of each year from `data/commitments/`. Commitments must be there
 * already. Throws DataError naming file and line.
 */
export async function loadCommitmentReports(engine: Engine, home: string): Promise<void> {
	const known = new Set(
		rowsOf<{ commitment_id: string }>(await engine.query('SELECT commitment_id FROM commitment')).map(
			({ commitment_id }) => commitment_id
		)
	);
	const faults: DataFault[] = [];
	const rows: Row[] = [];
	const seen = new Set<string>();
	for (const folder of ['reported', 'illustrative']) {
		const name = `data/commitments/${folder}.csv`;
		if (!existsSync(join(home, name))) continue;
		for (const row of await readCsv(engine, home, name, columns)) {
			const { file, line } = row;
			const fault = (code: string, zh: string, en: string) => faults.push({ file, line, code, zh, en });
			const [commitment, year, state, provenance] = ['commitment', 'year', 'state', 'provenance'].map(
				(field) => String(row[field])
			) as [string, string, string, string];
			if (!known.has(commitment)) {
				fault('commitment', `未知任务：${commitment}`, `unknown commitment: ${commitment}`);
			}
			if (!/^(19|20)\d{2}$/.test(year)) {
				fault('year', `年份应为四位数：${year}`, `the year must have four digits: ${year}`);
			}
			if (!states.includes(state)) fault('state', `未知任务状态：${state}`, `unknown state: ${state}`);
			if (state === 'done' && row['evidence'] === '') {
				fault('evidence', '已完成的任务要写明依据', 'a commitment that is done needs its evidence');
			}
			if (
				!['official', 'compiled', 'illustrative'].includes(provenance) ||
				(provenance === 'illustrative') !== (folder === 'illustrative')
			) {
				fault(
					'provenance',
					`数据来源类别与所在文件不符：${provenance}`,
					`the provenance does not belong into this file: ${provenance}`
				);
			}
			const key = `${commitment} ${year} ${provenance}`;
			if (seen.has(key))
				fault('duplicate', `同一任务同一年份出现两次：${key}`, `the same commitment and year twice: ${key}`);
			seen.add(key);
			rows.push({
				commitment_id: commitment,
				year: Number(year),
				state,
				evidence: String(row['evidence']),
				provenance,
				source: String(row['source']),
				note: String(row['note'])
			});
		}
	}
	if (faults.length > 0) throw new DataError(faults);
	await insertRows(engine, 'commitment_report', rows);
}
