import { describe, expect, test } from 'vitest';
import { fillWorkedCase, type Judged } from '../../../tests/support/judgement';
import { assessmentSql } from '../assessment/assess';
import { rowsOf } from '../engine/engine';
import { insertRows, type Row } from '../engine/insert';
import { openNativeEngine } from '../engine/native';
import { loadFactsAsFigures } from './facts';

/** A year, 2022 unless said otherwise, of at least 60 by 2025, where a document says that 2020 had 40. */
async function judgedWith(
	figures: Row[],
	basis = 'all',
	fact: Row = {},
	year = 2022
): Promise<Judged | undefined> {
	const engine = await openNativeEngine();
	try {
		await fillWorkedCase(engine, { figures: [{ year: 2022, value: 48 }, ...figures] });
		await insertRows(engine, 'policy', [{ policy_id: 'policy', short_title: '规划' }]);
		await insertRows(engine, 'fact', [
			{
				fact_id: 'fact',
				policy_id: 'policy',
				clause: '第一章',
				indicator_id: 'measured',
				place_code: '110000',
				year: 2020,
				value: 40,
				unit: '%',
				approximate: false,
				...fact
			}
		]);
		await loadFactsAsFigures(engine);
		await engine.run(assessmentSql);
		return rowsOf<Judged>(await engine.query(`FROM assessed WHERE basis = '${basis}' AND year = ${year}`))[0];
	} finally {
		await engine.close();
	}
}

describe('what a document reports as reached', () => {
	test('is the baseline: from 40 in 2020 to 60 in 2025 the path of 2022 is 48', async () => {
		for (const basis of ['all', 'reported']) {
			expect(await judgedWith([], basis)).toMatchObject({
				light: 'on-pace',
				baseline_year: 2020,
				baseline_value: 40,
				baseline_provenance: 'official',
				path_value: 48,
				illustrative: false
			});
		}
	});

	test('gives way to a reported figure of the same year: from 50 the path of 2022 is 54', async () => {
		expect(await judgedWith([{ year: 2020, value: 50, provenance: 'compiled' }])).toMatchObject({
			light: 'worsening',
			baseline_value: 50,
			baseline_provenance: 'compiled',
			path_value: 54
		});
	});

	test('goes before an illustrative figure', async () => {
		expect(await judgedWith([{ year: 2020, value: 50, provenance: 'illustrative' }])).toMatchObject({
			baseline_value: 40,
			light: 'on-pace',
			illustrative: false
		});
	});

	test('is an estimate where the document says 约 or 近, and counts in its own year', async () => {
		const fact = { year: 2021, value: 44, approximate: true };
		expect(await judgedWith([{ year: 2020, value: 40 }], 'all', fact, 2021)).toMatchObject({
			actual: 44,
			actual_state: 'estimated',
			light: 'on-pace'
		});
	});
});
