import { rowsOf, type Cell, type Engine } from '../engine/engine';
import { insertRows } from '../engine/insert';
import { awardApplicants, awardProjects } from '../policy/award-schema';
import awardCase from './award-case.sql?raw';

import { CaseError, type CaseFault } from './case-error';
import liesIn from './lies-in.sql?raw';

/** One case held against one award; null is "not stated". */
export interface AwardCase {
	case_id: string;
	award_id: string;
	place_code: string | null;
	/** Whether the place belongs to the set that the document names and does not list (88个贫困县). */
	in_unlisted_set: boolean | null;
	applicant: (typeof awardApplicants)[number] | null;
	project: (typeof awardProjects)[number] | null;
	investment: number | null;
	investment_unit: string | null;
	/** The year in which the project was completed, and the one since which the firm is counted above designated size. */
	completed_year: number | null;
	above_scale_year: number | null;
}

/** Why a case earns an award, does not, or cannot be told. */
export type AwardReason =
	| 'eligible'
	| 'outside-place'
	| 'outside-set'
	| 'other-applicant'
	| 'other-project'
	| 'investment-below'
	| 'window-missed'
	| 'place-not-stated'
	| 'set-not-stated'
	| 'applicant-not-stated'
	| 'project-not-stated'
	| 'investment-not-stated'
	| 'years-not-stated';

export interface AwardAnswer {
	case_id: string;
	award_id: string;
	/** null: something the rule needs is not stated. */
	eligible: boolean | null;
	reason: AwardReason;
	/** Position of the way of the award that answers, from 0. */
	way: number;
	/** The most that is paid, in `cap_unit`; null unless eligible. */
	cap: number | null;
	cap_unit: string | null;
}

/** Answers each case against its award on an engine that holds a release. Throws CaseError naming case and field. */
export async function answerAwardCases(engine: Engine, cases: readonly AwardCase[]): Promise<AwardAnswer[]> {
	const faults = await awardCaseFaults(engine, cases);
	if (faults.length > 0) throw new CaseError(faults);
	return answerCheckedAwardCases(engine, cases);
}

/** The same for cases that are checked already. */
export async function answerCheckedAwardCases(
	engine: Engine,
	cases: readonly AwardCase[]
): Promise<AwardAnswer[]> {
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE award_case (
			case_id VARCHAR, award_id VARCHAR, place_code VARCHAR, in_unlisted_set BOOLEAN, applicant VARCHAR, project VARCHAR,
			investment DOUBLE, investment_unit VARCHAR, completed_year SMALLINT, above_scale_year SMALLINT
		)`
	);
	await insertRows(
		engine,
		'award_case',
		cases.map((asked) => ({ ...asked }))
	);
	await engine.run(`${liesIn}\n${awardCase}`);
	return rowsOf<AwardAnswer>(await engine.query('FROM award_answer ORDER BY case_id, award_id'));
}

async function awardCaseFaults(engine: Engine, cases: readonly AwardCase[]): Promise<CaseFault[]> {
	const known = async (sql: string): Promise<ReadonlySet<Cell>> =>
		new Set((await engine.query(sql)).columns[0] ?? []);
	const awards = await known('SELECT award_id FROM award');
	const places = await known('SELECT place_code FROM place');
	const money = await known("SELECT symbol FROM unit WHERE dimension = 'money'");
	const seen = new Set<string>();
	return cases.flatMap((asked) => {
		const faults: CaseFault[] = [];
		const fault = (field: keyof AwardCase, zh: string, en: string) =>
			faults.push({ id: asked.case_id, field, zh, en });
		if (seen.has(asked.case_id)) fault('case_id', '编号重复', 'the id occurs twice');
		seen.add(asked.case_id);
		if (!awards.has(asked.award_id)) fault('award_id', '没有这项奖补', 'there is no such award');
		if (asked.place_code !== null && !places.has(asked.place_code))
			fault('place_code', '未知地区代码', 'unknown place code');
		if (asked.applicant !== null && !awardApplicants.includes(asked.applicant))
			fault('applicant', '未知的申请主体', 'unknown kind of applicant');
		if (asked.project !== null && !awardProjects.includes(asked.project))
			fault('project', '未知的项目类别', 'unknown kind of project');
		if (asked.investment !== null && !(Number.isFinite(asked.investment) && asked.investment >= 0))
			fault('investment', '投资额应为不小于零的数', 'the investment must be a number from 0');
		if (asked.investment !== null && !money.has(asked.investment_unit))
			fault('investment_unit', '投资额要写明货币单位', 'the investment needs a unit of money');
		for (const field of ['completed_year', 'above_scale_year'] as const) {
			const year = asked[field];
			if (year !== null && !(Number.isInteger(year) && year >= 1949 && year <= 2100))
				fault(field, '年份应为 1949–2100 的整数', 'the year must be a whole number from 1949 to 2100');
		}
		return faults;
	});
}
