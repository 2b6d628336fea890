import type { YearTime } from '../../figure/reporting-calendar';
import type { Answers } from '../../intake/reading';
import type { EventKind } from '../store/ledger-tables';
import type { Store } from '../store/open';
import { onStore } from '../store/store-fault';
import { statesIn } from './history';
import type { LeftOut } from './proposed-rows';
import { countFigures } from './submitted-figures';
import type { SubmissionState } from './state';
import { timesIn } from './submission-times';

/** A submission in a list. */
export interface SubmissionSummary {
	id: string;
	version: number;
	chain: string;
	file_name: string;
	by_id: string;
	by_name: string;
	at: string;
	note: string;
	figures: number;
	state: SubmissionState;
	/** When its history last went on. */
	changed: string;
	/** Whether its figures came when they were due, by year; empty where no day was set. */
	times: YearTime[];
}

/** An entry of a submission's history. */
export interface SubmissionEvent {
	sequence: number;
	kind: EventKind;
	comment: string;
	by_name: string;
	at: string;
	/** How many figures it accepts. */
	accepts: number;
	comments: { sheet: string; cell: string; comment: string }[];
}

/** All that the ledger knows of a submission but its figures, which `submitted-figures.ts` reads. */
export interface SubmissionRecord extends SubmissionSummary {
	file_sha256: string;
	file_size: number;
	shape: string;
	answers: Answers;
	origin: string;
	release_id: string;
	left_out: LeftOut[];
	replaces: string | null;
	events: SubmissionEvent[];
	/** All versions, the first one first. */
	versions: { id: string; version: number; state: SubmissionState }[];
	/** Others that handed in the very same bytes. */
	same_file: string[];
}

/** All submissions, the newest first. Throws StoreUnavailable. */
export function listSubmissions({ db }: Store): Promise<SubmissionSummary[]> {
	return onStore(async () => {
		const states = await statesIn(db);
		const times = await timesIn(db);
		const rows = await db
			.selectFrom('submission')
			.select((build) => [
				'id',
				'version',
				'chain',
				'file_name',
				'by_id',
				'by_name',
				'at',
				'note',
				build
					.selectFrom('submission_figure')
					.whereRef('submission_id', '=', 'submission.id')
					.select(({ fn }) => fn.countAll<number>().as('count'))
					.as('figures'),
				build
					.selectFrom('submission_event')
					.whereRef('submission_id', '=', 'submission.id')
					.select(({ fn }) => fn.max('at').as('at'))
					.as('changed')
			])
			.orderBy('sequence', 'desc')
			.execute();
		return rows.map((row) => ({
			...row,
			figures: row.figures ?? 0,
			changed: row.changed ?? row.at,
			times: times.get(row.id) ?? [],
			state: states.get(row.id) ?? 'handed-in'
		}));
	});
}

/** A submission with its history; undefined where there is none of this id. Throws StoreUnavailable. */
export function readSubmission(store: Store, id: string): Promise<SubmissionRecord | undefined> {
	const { db } = store;
	return onStore(async () => {
		const row = await db
			.selectFrom('submission')
			.innerJoin('file', 'file.sha256', 'submission.file_sha256')
			.selectAll('submission')
			.select('file.size as file_size')
			.where('submission.id', '=', id)
			.executeTakeFirst();
		if (!row) return undefined;
		const history = await db
			.selectFrom('submission_event')
			.select((build) => [
				'sequence',
				'kind',
				'comment',
				'by_name',
				'at',
				build
					.selectFrom('event_figure')
					.whereRef('event_figure.sequence', '=', 'submission_event.sequence')
					.select(({ fn }) => fn.countAll<number>().as('count'))
					.as('accepts')
			])
			.where('submission_id', '=', id)
			.orderBy('sequence')
			.execute();
		const comments = await db
			.selectFrom('event_comment')
			.innerJoin('submission_event', 'submission_event.sequence', 'event_comment.sequence')
			.where('submission_event.submission_id', '=', id)
			.selectAll('event_comment')
			.execute();
		const versions = await db
			.selectFrom('submission')
			.select(['id', 'version'])
			.where('chain', '=', row.chain)
			.orderBy('version')
			.execute();
		const states = await statesIn(
			db,
			versions.map((version) => version.id)
		);
		const same = await db
			.selectFrom('submission')
			.select('id')
			.where('file_sha256', '=', row.file_sha256)
			.where('id', '<>', id)
			.orderBy('sequence')
			.execute();
		const events = history.map((event) => ({
			...event,
			accepts: event.accepts ?? 0,
			comments: comments
				.filter(({ sequence }) => sequence === event.sequence)
				.map(({ sheet, cell, comment }) => ({ sheet, cell, comment }))
		}));
		const { answers, left_out, sequence: _, request_key: __, ...plain } = row;
		return {
			...plain,
			answers: JSON.parse(answers) as Answers,
			left_out: JSON.parse(left_out) as LeftOut[],
			figures: await countFigures(db, id),
			state: states.get(id) ?? 'handed-in',
			changed: history.at(-1)?.at ?? row.at,
			times: (await timesIn(db, id)).get(id) ?? [],
			events,
			versions: versions.map((version) => ({ ...version, state: states.get(version.id) ?? 'handed-in' })),
			same_file: same.map(({ id: other }) => other)
		};
	});
}

/** The file of a submission, byte for byte. Throws StoreUnavailable. */
export function readSubmittedFile(
	{ db }: Store,
	id: string
): Promise<{ name: string; sha256: string; bytes: Uint8Array } | undefined> {
	return onStore(() =>
		db
			.selectFrom('submission')
			.innerJoin('file', 'file.sha256', 'submission.file_sha256')
			.select(['submission.file_name as name', 'file.sha256', 'file.bytes'])
			.where('submission.id', '=', id)
			.executeTakeFirst()
	);
}

/** The answers last remembered for files of a shape. Throws StoreUnavailable. */
export function rememberedAnswers({ db }: Store, shape: string): Promise<Answers | undefined> {
	return onStore(async () => {
		const row = await db
			.selectFrom('mapping')
			.select('answers')
			.where('shape', '=', shape)
			.orderBy('sequence', 'desc')
			.limit(1)
			.executeTakeFirst();
		return row && (JSON.parse(row.answers) as Answers);
	});
}
