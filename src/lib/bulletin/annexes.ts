import type { Light } from '$lib/assessment/assessment';
import type { BulletinSlice, PlaceStanding, PromiseRow } from '$lib/cube/bulletin';
import { rankedLights } from '$lib/cube/ranked-lights';
import type { LightCount } from '$lib/cube/tally';
import type { LedgerAgency } from '$lib/server/registry/ledger';
import { formatNumber, messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import type { Cell, Column, Row, Table } from './document';
import { sharePercent } from './facts';
import { answerable, type TaskStanding } from './tasks';
import type { FrameWords } from './word-shapes';

/** What every table of a bulletin is named with. */
export interface TableContext {
	naming: Naming;
	words: FrameWords;
}

const told: readonly Light[] = [...rankedLights.toReversed(), 'no-data'];

/** 附表1: every target in force with how many of its places have which light, under its policy. */
export function targetAnnex({ targets }: BulletinSlice, context: TableContext): Table {
	const { naming, words } = context;
	const byPolicy = Map.groupBy(targets, ({ target_id }) => naming.target(target_id)?.policy_id ?? '');
	return {
		id: 'targets',
		caption: words.annex(1, words.annexes.targets),
		note: words.otherHelp,
		columns: [
			{ label: words.column.target, width: 33 },
			{ label: words.column.promise, width: 11 },
			{ label: words.column.due, width: 8 },
			{ label: words.column.bound, width: 8, numeric: true },
			...countColumns(context, 40)
		],
		rows: [...byPolicy].flatMap(([policy, own]): Row[] => [
			{ heading: naming.policyTitle(policy, 'full') },
			...own.map(({ target_id, counts, illustrative }) => {
				const target = naming.target(target_id);
				return {
					cells: [
						{ text: naming.targetTitle(target_id), illustrative },
						{ text: naming.promise(target) },
						{ text: dueOf(target_id, naming) },
						{ text: number(sum(counts), naming) },
						...countCells(counts, naming)
					]
				};
			})
		])
	};
}

/** 附表2: every place with the lights of all it promised. */
export function placeAnnex({ places }: BulletinSlice, context: TableContext): Table {
	const { naming, words } = context;
	const row = ({ place_code, counts, share, rank, illustrative }: PlaceStanding): Row => ({
		cells: [
			{ text: rank === null ? '—' : String(rank) },
			{ text: naming.placeName(place_code, 'full'), illustrative },
			{ text: number(sum(counts), naming) },
			{ text: share === null ? '—' : sharePercent(share, naming.language) },
			...countCells(counts, naming)
		]
	});
	return {
		id: 'places',
		caption: words.annex(2, words.annexes.places),
		note: words.otherHelp,
		columns: [
			{ label: words.column.rank, width: 7, numeric: true },
			{ label: words.column.place, width: 23 },
			{ label: words.column.promises, width: 10, numeric: true },
			{ label: words.column.share, width: 12, numeric: true },
			...countColumns(context, 48)
		],
		rows: places.map(row)
	};
}

/** 附表3: every promise under its target; where a condition does not hold, places are counted in one line. */
export function promiseAnnex({ rows }: BulletinSlice, context: TableContext): Table {
	const { naming, words } = context;
	return {
		id: 'promises',
		caption: words.annex(3, words.annexes.promises),
		note: words.unitNote,
		columns: [
			{ label: words.column.place, width: 18 },
			{ label: words.column.actual, width: 14, numeric: true },
			{ label: words.column.path, width: 14, numeric: true },
			{ label: words.column.gap, width: 14, numeric: true },
			{ label: words.column.light, width: 25 },
			{ label: words.column.change, width: 15 }
		],
		rows: [...Map.groupBy(rows, ({ target_id }) => target_id)].flatMap(([target, own]): Row[] => {
			const applicable = own.filter(({ light }) => light !== 'not-applicable');
			const rest = own.length - applicable.length;
			return [
				{ heading: naming.targetTitle(target), note: promiseNote(target, context) },
				...applicable.map((row) => ({ cells: promiseCells(row, context) })),
				...(rest > 0 ? [{ cells: [{ text: words.notApplicable(rest) }] }] : [])
			];
		})
	};
}

/** 附表4: commitments that are overdue or blocked, by due year. */
export function taskAnnex(
	{ late }: TaskStanding,
	agencies: readonly LedgerAgency[],
	{ naming, words }: TableContext
): Table {
	const { commitmentStatus, listJoin } = messagesOf(naming.language);
	const byId = new Map(agencies.map((agency) => [agency.agency_id, agency]));
	const agency = (id: string) => {
		const known = byId.get(id);
		return known ? naming.pick(known.name, known.name_en) : id;
	};
	return {
		id: 'tasks',
		caption: words.annex(4, words.annexes.tasks),
		note: null,
		columns: [
			{ label: words.column.task, width: 38 },
			{ label: words.column.policy, width: 20 },
			{ label: words.column.agency, width: 16 },
			{ label: words.column.due, width: 7 },
			{ label: words.column.state, width: 9 },
			{ label: words.column.evidence, width: 10 }
		],
		rows: late.map((entry) => ({
			cells: [
				{
					text: `${entry.number ?? ''} ${naming.pick(entry.title, entry.title_en)}`.trim(),
					illustrative: entry.state?.illustrative ?? false
				},
				{ text: naming.policyTitle(entry.policy_id) },
				{ text: answerable(entry).map(agency).join(listJoin) || words.noAgency },
				{ text: entry.due ? String(entry.due.year) : '—' },
				{ text: commitmentStatus[entry.state?.status ?? 'not-begun'] },
				{ text: entry.report ? words.reportOf(entry.report.year) : '—' }
			]
		}))
	};
}

/** The promises whose light became worse, at most `most` of them. */
export function worseTable({ worse }: BulletinSlice, most: number, { naming, words }: TableContext): Table {
	const { light: lights } = messagesOf(naming.language);
	return {
		id: 'worse',
		caption: words.tables.worse,
		note: worse.length > most ? words.moreWorse(worse.length - most) : null,
		columns: [
			{ label: words.column.place, width: 16 },
			{ label: words.column.target, width: 50 },
			{ label: words.column.before, width: 17 },
			{ label: words.column.light, width: 17 }
		],
		rows: worse.slice(0, most).map((row) => ({
			cells: [
				{ text: naming.placeName(row.place_code) },
				{ text: naming.targetTitle(row.target_id), illustrative: row.illustrative },
				row.previous_light ? { text: lights[row.previous_light], light: row.previous_light } : { text: '—' },
				{ text: lights[row.light], light: row.light }
			]
		}))
	};
}

/** Targets that somebody left unreported, with who did. */
export function silentTable({ unreported }: BulletinSlice, { naming, words }: TableContext): Table {
	const { listJoin } = messagesOf(naming.language);
	return {
		id: 'silent',
		caption: words.tables.silent,
		note: null,
		columns: [
			{ label: words.column.target, width: 42 },
			{ label: words.column.count, width: 8, numeric: true },
			{ label: words.column.places, width: 50 }
		],
		rows: [...Map.groupBy(unreported, ({ target_id }) => target_id)].map(([target, own]) => ({
			cells: [
				{ text: naming.targetTitle(target) },
				{ text: number(own.length, naming) },
				{ text: own.map(({ place_code }) => naming.placeName(place_code)).join(listJoin) }
			]
		}))
	};
}

function countColumns({ naming, words }: TableContext, width: number): Column[] {
	const { light: names } = messagesOf(naming.language);
	const each = width / (told.length + 1);
	return [
		...told.map((light) => ({ label: names[light], width: each, numeric: true, light })),
		{ label: words.column.other, width: each, numeric: true }
	];
}

function countCells(counts: readonly LightCount[], naming: Naming): Cell[] {
	const of = (light: Light) => counts.find((entry) => entry.light === light)?.count ?? 0;
	const other = sum(counts) - told.reduce((total, light) => total + of(light), 0);
	return [...told.map(of), other].map((count) => ({ text: number(count, naming) }));
}

function promiseCells(row: PromiseRow, { naming }: TableContext): Cell[] {
	const { light: lights, reason, change, colon } = messagesOf(naming.language);
	const indicator = naming.indicatorOf(row.target_id);
	const compared = rankedLights.includes(row.light) || row.light === 'baseline-only';
	return [
		{ text: naming.placeName(row.place_code), illustrative: row.illustrative },
		{ text: naming.column(indicator, row.actual) },
		{ text: naming.column(indicator, row.path_value) },
		{ text: naming.columnDifference(indicator, row.gap_to_target) },
		{
			text: compared ? lights[row.light] : `${lights[row.light]}${colon}${reason[row.reason]}`,
			light: row.light
		},
		{
			text:
				row.change === null || row.previous_light === null
					? '—'
					: row.change === 'same'
						? change.same
						: `${change[row.change]}${colon}${lights[row.previous_light]} →`
		}
	];
}

function promiseNote(target: string, { naming }: TableContext): string {
	const { colon, comma, table } = messagesOf(naming.language);
	const unit = naming.unit(naming.indicatorOf(target));
	const parts = [
		`${table.goal}${colon}${naming.promise(naming.target(target))}`,
		`${table.due}${colon}${dueOf(target, naming)}`,
		...(unit === '' ? [] : [naming.pick(`单位：${unit}`, `unit: ${unit}`)])
	];
	return parts.join(comma);
}

function dueOf(target: string, naming: Naming): string {
	const known = naming.target(target);
	if (!known) return '—';
	return known.due_year === null
		? messagesOf(naming.language).recurrence[known.recurrence]
		: String(known.due_year);
}

function number(count: number, naming: Naming): string {
	return formatNumber(count, 0, naming.language);
}

function sum(counts: readonly LightCount[]): number {
	return counts.reduce((total, { count }) => total + count, 0);
}
