import { describe, expect, test } from 'vitest';
import type { CommitmentStatus } from '$lib/assessment/states';
import type { LedgerAgency, LedgerEntry } from '$lib/server/registry/ledger';
import { countStandings, filterLedger, groupLedger, openGroups, orderLedger } from './ledger';

/** 卫计委 became 卫健委; 经信委 was split into 经信厅 and 大数据局. */
const agencies: LedgerAgency[] = [
	agency('health', { former: ['family-planning'] }),
	agency('family-planning', { present: ['health'], until: 2018 }),
	agency('science', {}),
	agency('old-economy', { present: ['economy', 'data'], until: 2018 }),
	agency('economy', { former: ['old-economy'] }),
	agency('data', { former: ['old-economy'] })
];

const entries: LedgerEntry[] = [
	entry('one', '丙', 'plan', 'task', { due: 2025 }, 'due-soon', ['lead health', 'with science']),
	entry('two', '甲', 'plan', 'measure', { ongoing: true }, 'ongoing', [
		'responsible science',
		'responsible health'
	]),
	entry('three', '乙', 'opinion', 'measure', { due: 2020 }, 'overdue', ['lead family-planning']),
	entry('four', '丁', 'opinion', 'system', {}, null, []),
	entry('five', '戊', 'opinion', 'measure', { due: 2020 }, 'done', ['lead old-economy', 'with health'])
];

const everything = {
	policy: null,
	agency: null,
	former: true,
	role: 'lead',
	kind: null,
	status: null,
	due: null
} as const;
const ids = (found: readonly LedgerEntry[]) => found.map(({ commitment_id }) => commitment_id);
const filtered = (choice: Partial<Parameters<typeof filterLedger>[2]>) =>
	ids(filterLedger(entries, agencies, { ...everything, ...choice }));
const grouped = (choice: Partial<Parameters<typeof groupLedger>[2]>) =>
	groupLedger(entries, agencies, { group: 'policy', agency: null, role: 'lead', ...choice }).map((group) => [
		group.id,
		ids(group.entries)
	]);

describe('filters', () => {
	test('by policy, kind, status and due year; what has not begun and what has no date can be asked for', () => {
		expect(filtered({ policy: 'opinion' })).toEqual(['three', 'four', 'five']);
		expect(filtered({ kind: 'measure', status: 'overdue' })).toEqual(['three']);
		expect(filtered({ due: '2020' })).toEqual(['three', 'five']);
		expect(filtered({ due: 'ongoing' })).toEqual(['two']);
		expect(filtered({ due: 'none' })).toEqual(['four']);
		expect(filtered({ status: 'not-begun' })).toEqual(['four']);
	});

	test('an agency stands for what was merged into it, unless asked otherwise', () => {
		expect(filtered({ agency: 'health' })).toEqual(['one', 'two', 'three']);
		expect(filtered({ agency: 'health', former: false })).toEqual(['one', 'two']);
		expect(filtered({ agency: 'family-planning' })).toEqual(['three']);
		expect(filtered({ agency: 'data' })).toEqual(['five']);
	});

	test('who cooperates counts only where any role is asked for', () => {
		expect(filtered({ agency: 'science' })).toEqual(['two']);
		expect(filtered({ agency: 'science', role: 'any' })).toEqual(['one', 'two']);
	});
});

describe('groups', () => {
	test('by policy in the order of the documents, with counts of each status', () => {
		expect(grouped({})).toEqual([
			['plan', ['one', 'two']],
			['opinion', ['three', 'four', 'five']]
		]);
		const [, opinion] = groupLedger(entries, agencies, { group: 'policy', agency: null, role: 'lead' });
		expect(opinion?.counts).toEqual([
			{ standing: 'overdue', count: 1 },
			{ standing: 'done', count: 1 },
			{ standing: 'not-begun', count: 1 }
		]);
	});

	test('by due year, then what goes on, then what has no date', () => {
		expect(grouped({ group: 'due' })).toEqual([
			['2020', ['three', 'five']],
			['2025', ['one']],
			['ongoing', ['two']],
			['none', ['four']]
		]);
	});

	test('by status, the most urgent first', () => {
		expect(grouped({ group: 'status' }).map(([id]) => id)).toEqual([
			'overdue',
			'due-soon',
			'ongoing',
			'done',
			'not-begun'
		]);
	});

	test('by leading agency of today: most first, split duties under the old name, nobody last', () => {
		expect(grouped({ group: 'agency' })).toEqual([
			['health', ['one', 'two', 'three']],
			['science', ['two']],
			['old-economy', ['five']],
			['', ['four']]
		]);
		expect(grouped({ group: 'agency', role: 'any' })[0]).toEqual(['health', ['one', 'two', 'three', 'five']]);
		expect(grouped({ group: 'agency', agency: 'health' })).toEqual([
			['health', ['one', 'two', 'three', 'four', 'five']]
		]);
	});
});

test('groups are unfolded while there are at most 120 rows, or one group; else the one asked for, or all', () => {
	const group = (id: string, rows: number) => ({
		id,
		counts: [],
		entries: Array.from({ length: rows }, () => entries[0] as LedgerEntry)
	});
	const few = [group('one', 60), group('two', 60)];
	const many = [group('one', 60), group('two', 61)];
	expect([...openGroups(few, { open: null })]).toEqual(['one', 'two']);
	expect([...openGroups(many, { open: null })]).toEqual([]);
	expect([...openGroups(many, { open: 'two' })]).toEqual(['two']);
	expect([...openGroups(many, { open: 'all' })]).toEqual(['one', 'two']);
	expect([...openGroups([group('one', 200)], { open: null })]).toEqual(['one']);
});

test('orders keep that of the document among equals', () => {
	expect(ids(orderLedger(entries, 'due'))).toEqual(['three', 'five', 'one', 'two', 'four']);
	expect(ids(orderLedger(entries, 'status'))).toEqual(['three', 'one', 'two', 'five', 'four']);
	expect(ids(orderLedger(entries, 'title'))).toEqual(['one', 'four', 'two', 'five', 'three']);
	expect(ids(orderLedger(entries, 'document'))).toEqual(ids(entries));
});

test('counts leave out what does not occur', () => {
	expect(countStandings(entries.slice(0, 2))).toEqual([
		{ standing: 'due-soon', count: 1 },
		{ standing: 'ongoing', count: 1 }
	]);
});

function agency(agency_id: string, more: Partial<LedgerAgency>): LedgerAgency {
	return {
		agency_id,
		name: agency_id,
		full_name: agency_id,
		name_en: agency_id,
		region: '510000',
		until: null,
		present: [agency_id],
		former: [],
		...more
	};
}

function entry(
	commitment_id: string,
	title: string,
	policy_id: string,
	kind: LedgerEntry['kind'],
	{ due, ongoing = false }: { due?: number; ongoing?: boolean },
	status: CommitmentStatus | null,
	duties: readonly string[]
): LedgerEntry {
	return {
		commitment_id,
		policy_id,
		kind,
		number: null,
		title,
		title_en: title,
		clause: '',
		phrase: '',
		start_year: null,
		ongoing,
		part_of: null,
		note: null,
		note_en: null,
		due: due === undefined ? null : { year: due, printed: true },
		also_at: [],
		targets: [],
		state: status && {
			commitment_id,
			status,
			reason: 'no-report',
			reported_year: null,
			evidence: null,
			report_provenance: null,
			illustrative: false
		},
		report: null,
		duties: duties.map((duty) => {
			const [role = '', agency_id = ''] = duty.split(' ');
			return { agency_id, role: role as 'lead', printed: agency_id, inherited: false };
		})
	};
}
