import { describe, expect, test } from 'vitest';
import { inWorld } from '../../../tests/support/judgement';
import type { Row } from '../engine/insert';
import { openNativeEngine } from '../engine/native';

interface State extends Row {
	commitment_id: string;
	year: number;
	status: string;
	reason: string;
}

/** States of commitments of a policy in force from 2020; figures reach to 2024. */
async function states(commitments: Row[], reports: Row[], basis = 'all'): Promise<Map<string, State[]>> {
	const rows = await inWorld(
		await openNativeEngine(),
		{
			figures: [{ year: 2024, value: 1 }],
			more: {
				policy: [{ policy_id: 'policy', period_from: 2020, period_to: 2025, region: '110000' }],
				commitment: commitments.map((commitment) => ({ policy_id: 'policy', ongoing: false, ...commitment })),
				commitment_report: reports.map((report) => ({ provenance: 'official', evidence: '', ...report }))
			}
		},
		(query) => query<State>(`FROM commitments_judged WHERE basis = '${basis}' ORDER BY commitment_id, year`)
	);
	return Map.groupBy(rows, ({ commitment_id }) => commitment_id);
}

const told = (rows: State[] | undefined) =>
	(rows ?? []).map(({ year, status, reason }) => [year, status, reason]);
const report = (commitment_id: string, year: number, state: string, more: Row = {}) => ({
	commitment_id,
	year,
	state,
	...more
});

describe('a commitment due by the end of 2022', () => {
	const due = (commitment_id: string) => ({ commitment_id, due_year: 2022 });

	test('nothing reported is never done: due soon, then overdue to the newest year', async () => {
		expect(told((await states([due('a')], [])).get('a'))).toEqual([
			[2020, 'no-report', 'no-report'],
			[2021, 'due-soon', 'due-next-year-unreported'],
			[2022, 'overdue', 'due-passed-unreported'],
			[2023, 'overdue', 'due-passed-unreported'],
			[2024, 'overdue', 'due-passed-unreported']
		]);
	});

	test('reported under way, overdue, then done with its evidence', async () => {
		const rows = (
			await states(
				[due('a')],
				[
					report('a', 2020, 'not-started'),
					report('a', 2021, 'under-way'),
					report('a', 2022, 'under-way'),
					report('a', 2023, 'done', { evidence: '印发文件' })
				]
			)
		).get('a');
		expect(told(rows)).toEqual([
			[2020, 'not-started', 'reported-not-started'],
			[2021, 'due-soon', 'due-next-year'],
			[2022, 'overdue', 'due-passed'],
			[2023, 'done', 'reported-done'],
			[2024, 'done', 'reported-done']
		]);
		expect(rows?.[4]).toMatchObject({ reported_state: 'done', reported_year: 2023, evidence: '印发文件' });
	});

	test('a report before the due year does not tell whether it was done by then', async () => {
		const rows = (await states([due('a')], [report('a', 2021, 'under-way')])).get('a');
		expect(told(rows).slice(2, 3)).toEqual([[2022, 'overdue', 'due-passed-unreported']]);
	});

	test('blocked until the due year, overdue from then on; a later report may open it again', async () => {
		const rows = await states(
			[due('a'), due('b')],
			[report('a', 2020, 'blocked'), report('b', 2020, 'done'), report('b', 2021, 'under-way')]
		);
		expect(told(rows.get('a')).slice(0, 3)).toEqual([
			[2020, 'blocked', 'reported-blocked'],
			[2021, 'blocked', 'reported-blocked'],
			[2022, 'overdue', 'due-passed-unreported']
		]);
		expect(told(rows.get('b')).slice(0, 2)).toEqual([
			[2020, 'done', 'reported-done'],
			[2021, 'due-soon', 'due-next-year']
		]);
	});
});

describe('a commitment without an end', () => {
	test('ongoing while it is reported; a report tells of its own year and the next', async () => {
		const rows = await states(
			[
				{ commitment_id: 'a', start_year: 2021 },
				// 2022年启动，持续推进: it has no due date, whatever year stands beside it.
				{ commitment_id: 'b', start_year: 2022, due_year: 2022, ongoing: true }
			],
			[report('a', 2021, 'under-way'), report('a', 2024, 'blocked'), report('b', 2023, 'under-way')]
		);
		expect(told(rows.get('a'))).toEqual([
			[2021, 'ongoing', 'reported-under-way'],
			[2022, 'ongoing', 'reported-under-way'],
			[2023, 'no-report', 'report-outdated'],
			[2024, 'blocked', 'reported-blocked']
		]);
		expect(told(rows.get('b'))).toEqual([
			[2022, 'no-report', 'no-report'],
			[2023, 'ongoing', 'reported-under-way'],
			[2024, 'ongoing', 'reported-under-way']
		]);
	});

	test('one with a far due date is under way', async () => {
		const rows = (
			await states(
				[{ commitment_id: 'a', start_year: 2023, due_year: 2030 }],
				[report('a', 2023, 'under-way')]
			)
		).get('a');
		expect(told(rows)).toEqual([
			[2023, 'under-way', 'reported-under-way'],
			[2024, 'under-way', 'reported-under-way']
		]);
	});
});

test('an illustrative report gives way to a real one of its year, and is not there without illustrative data', async () => {
	const commitments = [{ commitment_id: 'a', start_year: 2023 }];
	const reports = [
		report('a', 2023, 'done', { provenance: 'illustrative' }),
		report('a', 2023, 'under-way', { provenance: 'compiled' }),
		report('a', 2024, 'done', { provenance: 'illustrative' })
	];
	const seen = (rows: State[] | undefined) => rows?.map(({ status, illustrative }) => [status, illustrative]);
	expect(seen((await states(commitments, reports)).get('a'))).toEqual([
		['ongoing', false],
		['done', true]
	]);
	expect(seen((await states(commitments, reports, 'reported')).get('a'))).toEqual([
		['ongoing', false],
		['ongoing', false]
	]);
});
