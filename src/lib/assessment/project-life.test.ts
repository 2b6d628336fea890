import { describe, expect, test } from 'vitest';
import { inWorld } from '../../../tests/support/judgement';
import type { Row } from '../engine/insert';
import { openNativeEngine } from '../engine/native';

/** Lives of projects that a policy of 2023 to 2027 names; figures reach to 2027 unless said otherwise. */
async function lives(
	events: Record<string, Row[]>,
	basis = 'all',
	newest = 2027
): Promise<Map<string, Row[]>> {
	const projects = Object.keys(events);
	const rows = await inWorld(
		await openNativeEngine(),
		{
			figures: [{ year: newest, value: 1 }],
			more: {
				unit: [
					{ symbol: '万元', dimension: 'money', factor: 10_000 },
					{ symbol: '元', dimension: 'money', factor: 1 }
				],
				policy: [{ policy_id: 'policy', period_from: 2023, period_to: 2027, region: '110000' }],
				institution: projects.map((institution_id) => ({ institution_id, place_code: '110000' })),
				target_item: projects
					.filter((institution_id) => institution_id !== 'apart')
					.map((institution_id, position) => ({ target_id: 'promise', position, institution_id })),
				institution_event: projects.flatMap((institution_id) =>
					(events[institution_id] ?? []).map((event) => ({
						institution_id,
						provenance: 'official',
						...event
					}))
				)
			}
		},
		(query) => query<Row>(`FROM projects_judged WHERE basis = '${basis}' ORDER BY institution_id, year`)
	);
	return Map.groupBy(rows, (row) => String(row['institution_id']));
}

const column = (rows: Row[] | undefined, ...names: string[]) =>
	(rows ?? []).map((row) => names.map((name) => row[name] ?? null));
const event = (year: number, name: string, more: Row = {}) => ({ year, event: name, ...more });

describe('a project of the cycle 2023 to 2027', () => {
	test('from proposal to acceptance: stage, reports owed, appraisal half way and acceptance', async () => {
		const rows = (
			await lives({
				a: [
					event(2023, 'proposed'),
					event(2024, 'established'),
					event(2025, 'annual-report'),
					event(2026, 'mid-term-passed'),
					event(2027, 'accepted')
				]
			})
		).get('a');
		// Half of the way from 2024 to 2027 is 2025.5, so the appraisal is due in 2025.
		expect(
			column(
				rows,
				'year',
				'stage',
				'report_missing',
				'reports_missing',
				'mid_term_due',
				'mid_term',
				'acceptance'
			)
		).toEqual([
			[2023, 'proposed', null, null, null, null, null],
			[2024, 'established', false, 0, 2025, 'open', 'open'],
			[2025, 'under-way', false, 0, 2025, 'overdue', 'open'],
			[2026, 'mid-term-passed', true, 1, 2025, 'done', 'open'],
			// In the year of its acceptance it owes no yearly report; the one of 2026 stays missing.
			[2027, 'accepted', false, 1, 2025, 'done', 'done']
		]);
	});

	test('a project of which nothing is told has no report; one that stops reporting is overdue', async () => {
		const rows = await lives({ a: [], b: [event(2023, 'established')] });
		expect(column(rows.get('a'), 'year', 'stage', 'acceptance')).toEqual(
			[2023, 2024, 2025, 2026, 2027].map((year) => [year, 'no-report', null])
		);
		expect(column(rows.get('b'), 'stage', 'reports_missing', 'mid_term', 'acceptance')).toEqual([
			['established', 0, 'open', 'open'],
			['established', 1, 'open', 'open'],
			['established', 2, 'overdue', 'open'],
			['established', 3, 'overdue', 'open'],
			['established', 4, 'overdue', 'overdue']
		]);
	});

	test('a failed appraisal or acceptance stands until it is passed; of both in one year the worse', async () => {
		const rows = await lives({
			a: [
				event(2023, 'established'),
				event(2024, 'mid-term-failed'),
				event(2024, 'mid-term-passed'),
				event(2025, 'mid-term-passed'),
				event(2026, 'not-accepted'),
				event(2027, 'accepted')
			]
		});
		expect(column(rows.get('a'), 'stage')).toEqual([
			['established'],
			['mid-term-failed'],
			['mid-term-passed'],
			['not-accepted'],
			['accepted']
		]);
	});
});

describe('leaving', () => {
	test('an exit whose subsidy was paid and not (or not wholly) taken back is flagged', async () => {
		const left = [event(2023, 'established'), event(2025, 'withdrawn')];
		const paid = event(2024, 'subsidy-paid', { amount: 50, unit: '万元' });
		const rows = await lives(
			{
				none: left,
				kept: [...left, paid],
				back: [...left, paid, event(2026, 'subsidy-withdrawn', { amount: 500_000, unit: '元' })],
				half: [...left, paid, event(2026, 'subsidy-withdrawn', { amount: 25, unit: '万元' })],
				unnamed: [...left, event(2024, 'subsidy-paid')]
			},
			'all',
			2026
		);
		const flags = (id: string) => column(rows.get(id), 'stage', 'subsidy_outstanding').slice(1);
		expect(flags('none')).toEqual([
			['established', false],
			['exited', false],
			['exited', false]
		]);
		expect(flags('kept')).toEqual([
			['established', false],
			['exited', true],
			['exited', true]
		]);
		expect(flags('back').at(-1)).toEqual(['exited', false]);
		expect(flags('half').at(-1)).toEqual(['exited', true]);
		expect(flags('unnamed').at(-1)).toEqual(['exited', true]);
		expect(column(rows.get('back'), 'subsidy_paid', 'subsidy_withdrawn').at(-1)).toEqual([50, 50]);
		// From its exit on it owes nothing more than the report of 2024.
		expect(column(rows.get('kept'), 'reports_missing', 'mid_term', 'acceptance').slice(1)).toEqual([
			[1, 'open', 'open'],
			[1, null, null],
			[1, null, null]
		]);
	});
});

test('outside a policy there is no cycle, and the life starts with its first event', async () => {
	const rows = (await lives({ apart: [event(2025, 'established')] })).get('apart');
	expect(column(rows, 'year', 'stage', 'reports_missing', 'mid_term_due', 'mid_term', 'acceptance')).toEqual([
		[2025, 'established', 0, null, null, null],
		[2026, 'established', 1, null, null, null],
		[2027, 'established', 2, null, null, null]
	]);
});

test('illustrative events stand only where nothing real is told of the project, and only with illustrative data', async () => {
	const made = { provenance: 'illustrative' };
	const events = {
		a: [event(2023, 'established', made), event(2024, 'accepted', made)],
		b: [event(2023, 'established'), event(2024, 'accepted', made)]
	};
	const all = await lives(events, 'all', 2024);
	expect(column(all.get('a'), 'stage', 'illustrative')).toEqual([
		['established', true],
		['accepted', true]
	]);
	expect(column(all.get('b'), 'stage', 'illustrative')).toEqual([
		['established', false],
		['established', false]
	]);
	const reported = await lives(events, 'reported', 2024);
	expect(column(reported.get('a'), 'stage', 'illustrative')).toEqual([
		['no-report', false],
		['no-report', false]
	]);
});
