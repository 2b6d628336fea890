import { rowsOf, type Cell, type Engine } from '../engine/engine';
import { insertRows } from '../engine/insert';
import { CaseError, type CaseFault } from './case-error';
import met from './met.sql?raw';
import priorityCheck from './priority-check.sql?raw';

/** What is stated of one candidate; what is left out is unknown. */
export interface Candidate {
	candidate_id: string;
	/** Measured values in the indicators' units (a grade as its rank), by indicator. */
	merits: Record<string, number>;
	/** Named standings that it has, or has not. */
	standings: Record<string, boolean>;
}

/** Whether a candidate comes first by one rule. */
export interface PriorityAnswer {
	candidate_id: string;
	priority_id: string;
	/** null: not all that the rule needs is stated. */
	holds: boolean | null;
	groups: PriorityGroupAnswer[];
}

export interface PriorityGroupAnswer {
	group_number: number;
	holds: boolean | null;
	/** Position of the merit that carries the group, from 0. */
	carried_by: number | null;
	/** Positions of the merits that would carry it and are not stated. */
	not_stated: number[];
}

/**
 * Holds every candidate against every priority rule of the release that the engine holds. Throws CaseError naming
 * candidate and field.
 */
export async function checkPriorities(
	engine: Engine,
	candidates: readonly Candidate[]
): Promise<PriorityAnswer[]> {
	const faults = await candidateFaults(engine, candidates);
	if (faults.length > 0) throw new CaseError(faults);
	return checkTrustedPriorities(engine, candidates);
}

/** The same for candidates that are checked already. */
export async function checkTrustedPriorities(
	engine: Engine,
	candidates: readonly Candidate[]
): Promise<PriorityAnswer[]> {
	await engine.run(
		`CREATE OR REPLACE TEMP TABLE candidate (candidate_id VARCHAR);
		CREATE OR REPLACE TEMP TABLE candidate_merit (candidate_id VARCHAR, indicator_id VARCHAR, value DOUBLE);
		CREATE OR REPLACE TEMP TABLE candidate_standing (candidate_id VARCHAR, standing VARCHAR, holds BOOLEAN)`
	);
	await insertRows(
		engine,
		'candidate',
		candidates.map(({ candidate_id }) => ({ candidate_id }))
	);
	await insertRows(
		engine,
		'candidate_merit',
		candidates.flatMap(({ candidate_id, merits }) =>
			Object.entries(merits).map(([indicator_id, value]) => ({ candidate_id, indicator_id, value }))
		)
	);
	await insertRows(
		engine,
		'candidate_standing',
		candidates.flatMap(({ candidate_id, standings }) =>
			Object.entries(standings).map(([standing, holds]) => ({ candidate_id, standing, holds }))
		)
	);
	await engine.run(`${met}\n${priorityCheck}`);
	const groups = rowsOf<GroupRow>(
		await engine.query('FROM priority_group_answer ORDER BY candidate_id, priority_id, group_number')
	);
	return rowsOf<Omit<PriorityAnswer, 'groups'>>(
		await engine.query('FROM priority_answer ORDER BY candidate_id, priority_id')
	).map((answer) => ({
		...answer,
		groups: groups
			.filter(
				({ candidate_id, priority_id }) =>
					candidate_id === answer.candidate_id && priority_id === answer.priority_id
			)
			.map(({ group_number, holds, carried_by, not_stated }) => ({
				group_number,
				holds,
				carried_by,
				not_stated: not_stated === null ? [] : not_stated.split(',').map(Number)
			}))
	}));
}

interface GroupRow {
	candidate_id: string;
	priority_id: string;
	group_number: number;
	holds: boolean | null;
	carried_by: number | null;
	not_stated: string | null;
}

async function candidateFaults(engine: Engine, candidates: readonly Candidate[]): Promise<CaseFault[]> {
	const known = async (sql: string): Promise<ReadonlySet<Cell>> =>
		new Set((await engine.query(sql)).columns[0] ?? []);
	const indicators = await known('SELECT indicator_id FROM indicator');
	const standings = await known('SELECT DISTINCT standing FROM priority_merit WHERE standing IS NOT NULL');
	const seen = new Set<string>();
	return candidates.flatMap((candidate) => {
		const faults: CaseFault[] = [];
		const fault = (field: string, zh: string, en: string) =>
			faults.push({ id: candidate.candidate_id, field, zh, en });
		if (seen.has(candidate.candidate_id)) fault('candidate_id', '编号重复', 'the id occurs twice');
		seen.add(candidate.candidate_id);
		for (const [indicator, value] of Object.entries(candidate.merits)) {
			if (!indicators.has(indicator)) fault(indicator, '没有这个指标', 'there is no such indicator');
			if (!Number.isFinite(value)) fault(indicator, '数值不是数字', 'the value is not a number');
		}
		for (const standing of Object.keys(candidate.standings)) {
			if (!standings.has(standing)) fault(standing, '没有规则提到这一资格', 'no rule names this standing');
		}
		return faults;
	});
}
