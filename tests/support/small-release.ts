import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { assessmentSql } from '../../src/lib/assessment/assess';
import { qualitySql } from '../../src/lib/assessment/quality';
import { insertRows, literal } from '../../src/lib/engine/insert';
import { openNativeEngine } from '../../src/lib/engine/native';
import { fillWorkedCase } from './judgement';

/**
 * Writes the database of a release with one promise: two cities toward at least 60 % by 2025 from 40 in 2020, whose path is
 * 40 44 48 52 56 60. 110000 reported 40, 44, 45; 120000 provisionally 50 in 2022; the newest year is 2023. Figures of a year are due from
 * 1 January to 31 March after it.
 */
export async function writeSmallRelease(releases: string, id: string): Promise<void> {
	await mkdir(join(releases, id), { recursive: true });
	const engine = await openNativeEngine();
	try {
		const places = ['110000', '120000'];
		await fillWorkedCase(engine, {
			indicator: { unit: '%' },
			places: places.map((place_code) => ({ place_code, level: 'prefecture', parent: '' })),
			bound: places.map((place_code) => ({ target_id: 'promise', place_code, standing: 'bound' })),
			indicators: [
				{ indicator_id: 'other', unit: '人', rollup: 'none' },
				{ indicator_id: 'grade', unit: '级', rollup: 'none', scale_id: 'grades' }
			],
			scale: [
				{ scale_id: 'grades', rank: 0, label: '一级', label_en: 'first' },
				{ scale_id: 'grades', rank: 1, label: '二级', label_en: 'second' }
			],
			figures: [
				...[40, 44, 45].map((value, index) => ({ year: 2020 + index, value })),
				{ place_code: '120000', year: 2022, value: 50, state: 'provisional' },
				{ place_code: '120000', indicator_id: 'other', year: 2023, value: 1 }
			]
		});
		await insertRows(engine, 'unit', [
			{ symbol: '%', name_en: 'per cent', dimension: 'share', factor: 1 },
			{ symbol: '‰', name_en: 'per mille', dimension: 'share', factor: 0.1 },
			{ symbol: '人', name_en: 'persons', dimension: 'persons', factor: 1 },
			{ symbol: '万人', name_en: '10,000 persons', dimension: 'persons', factor: 10_000 },
			{ symbol: '级', name_en: 'grade', dimension: 'grade', factor: 1 }
		]);
		await insertRows(engine, 'reporting_window', [
			{
				window_id: 'standard',
				opens_years_after: 1,
				opens_month: 1,
				opens_day: 1,
				due_years_after: 1,
				due_month: 3,
				due_day: 31,
				basis: 'own-choice'
			}
		]);
		await insertRows(engine, 'quality_threshold', [
			{ kind: 'share', outlier_score: 3.5, outlier_share: 0.1, jump_absolute: 10, smallest_steps: 2 }
		]);
		await engine.run(assessmentSql);
		await engine.run(qualitySql);
		await engine.run(
			`CREATE TABLE assessment AS FROM assessed; CREATE TABLE institution_assessment AS FROM institution_assessed;
			CREATE TABLE quality_finding AS FROM quality_findings; CREATE TABLE quality_completeness AS FROM completeness;
			CREATE OR REPLACE TABLE figure AS
				SELECT figure.*, figure_in_force.place_code IS NOT NULL AS is_current FROM figure
				LEFT JOIN (FROM figure_in_force WHERE basis = 'all') AS figure_in_force
					USING (place_code, indicator_id, year, vintage, provenance, revision);
			ATTACH ${literal(join(releases, id, 'kangbiao.duckdb'))} AS written;
			COPY FROM DATABASE memory TO written;
			DETACH written`
		);
	} finally {
		await engine.close();
	}
}
