import { setImmediate } from 'node:timers/promises';
import { sql, type Kysely, type SelectQueryBuilder, type SqlBool } from 'kysely';
import type { SupposedFigure } from '../../assessment/supposed-figures';
import type { SubmissionFigureTable } from '../store/ledger-tables';
import type { Store } from '../store/open';
import { onStore } from '../store/store-fault';
import type { Tables } from '../store/tables';

/** A figure of a submission with its cell. */
export type SubmittedFigure = Omit<SubmissionFigureTable, 'submission_id'>;

/** Which figures of a submission are asked for; what is null is not asked of. */
export interface FigureQuestion {
	/** Codes of places or ids of institutions. */
	places: readonly string[] | null;
	indicator: string | null;
	year: number | null;
	/** Whether an acceptance took it. */
	accepted: boolean | null;
	/** As a figure's page names it: the sheet, an exclamation mark and the cell. The page that holds it is given. */
	cell: string | null;
	/** From 1; one beyond the last is the last. */
	page: number;
}

/** One page of the figures that were asked for. */
export interface FigurePage {
	rows: (SubmittedFigure & { isAccepted: boolean })[];
	page: number;
	pages: number;
	/** How many figures there are on all pages. */
	total: number;
}

const columns = [
	'position',
	'sheet',
	'cell',
	'place_code',
	'indicator_id',
	'year',
	'vintage',
	'value',
	'reported_value',
	'unit',
	'state',
	'printed'
] as const;

/** How many figures a submission has: their positions count from 0, and the last one is found without counting. */
export async function countFigures(db: Kysely<Tables>, submission: string): Promise<number> {
	const row = await db
		.selectFrom('submission_figure')
		.where('submission_id', '=', submission)
		.select(({ fn }) => fn.max<number | null>('position').as('last'))
		.executeTakeFirst();
	return (row?.last ?? -1) + 1;
}

/** The figures of a submission at some positions, in their order. Throws StoreUnavailable. */
export function figuresAt(
	{ db }: Store,
	submission: string,
	positions: readonly number[]
): Promise<SubmittedFigure[]> {
	if (positions.length === 0) return Promise.resolve([]);
	return onStore(() =>
		db
			.selectFrom('submission_figure')
			.select(columns)
			.where('submission_id', '=', submission)
			.where('position', 'in', positions)
			.orderBy('position')
			.execute()
	);
}

/**
 * The figures of a submission for an engine, which takes them part by part: SQLite answers at once, and others are answered between two
 * parts.
 */
export function supposedFrom({ db }: Store, submission: string, length: number) {
	return {
		length,
		slice: async (from: number, to: number): Promise<SupposedFigure[]> => {
			await setImmediate();
			return onStore(() =>
				db
					.selectFrom('submission_figure')
					.select(['place_code', 'indicator_id', 'year', 'value', 'state'])
					.where('submission_id', '=', submission)
					.where('position', '>=', from)
					.where('position', '<', to)
					.orderBy('position')
					.execute()
			);
		}
	};
}

/** One page of a submission's figures, in the order of the file. Throws StoreUnavailable. */
export function pageOfFigures(
	{ db }: Store,
	submission: string,
	question: FigureQuestion,
	size: number
): Promise<FigurePage> {
	return onStore(async () => {
		const asked = () => askedFor(db, submission, question);
		const { total } = await asked()
			.select(({ fn }) => fn.countAll<number>().as('total'))
			.executeTakeFirstOrThrow();
		const pages = Math.max(1, Math.ceil(total / size));
		const page = Math.min(pages, (await pageOfCell(db, submission, question, size)) ?? question.page);
		const rows = await asked()
			.select(columns)
			.select(isAccepted.as('is_accepted'))
			.orderBy('position')
			.limit(size)
			.offset((page - 1) * size)
			.execute();
		return {
			rows: rows.map(({ is_accepted, ...figure }) => ({ ...figure, isAccepted: Boolean(is_accepted) })),
			page,
			pages,
			total
		};
	});
}

const isAccepted = sql<SqlBool>`EXISTS (
	SELECT 1 FROM submission_event JOIN event_figure ON event_figure.sequence = submission_event.sequence
	WHERE submission_event.submission_id = submission_figure.submission_id AND submission_event.kind = 'accepted'
		AND event_figure.position = submission_figure.position
)`;

type FigureQuery = SelectQueryBuilder<Tables, 'submission_figure', object>;

function askedFor(
	db: Kysely<Tables>,
	submission: string,
	{ places, indicator, year, accepted }: FigureQuestion
): FigureQuery {
	let query: FigureQuery = db.selectFrom('submission_figure').where('submission_id', '=', submission);
	// PostgreSQL knows no empty list.
	if (places !== null) query = query.where('place_code', 'in', places.length > 0 ? places : ['']);
	if (indicator !== null) query = query.where('indicator_id', '=', indicator);
	if (year !== null) query = query.where('year', '=', year);
	if (accepted !== null) query = query.where(accepted ? isAccepted : sql<SqlBool>`NOT ${isAccepted}`);
	return query;
}

/** The page on which a cell stands; undefined where none is asked for, or none is there. */
async function pageOfCell(
	db: Kysely<Tables>,
	submission: string,
	question: FigureQuestion,
	size: number
): Promise<number | undefined> {
	if (question.cell === null) return undefined;
	const found = await askedFor(db, submission, question)
		.where(sql<SqlBool>`sheet || '!' || cell = ${question.cell}`)
		.select('position')
		.orderBy('position')
		.executeTakeFirst();
	if (!found) return undefined;
	const { before } = await askedFor(db, submission, question)
		.where('position', '<', found.position)
		.select(({ fn }) => fn.countAll<number>().as('before'))
		.executeTakeFirstOrThrow();
	return Math.floor(before / size) + 1;
}

/** The indicators and years of a submission's figures, each once and in order. Throws StoreUnavailable. */
export function offeredIn(
	{ db }: Store,
	submission: string
): Promise<{ indicators: string[]; years: number[] }> {
	return onStore(async () => {
		const of = db.selectFrom('submission_figure').where('submission_id', '=', submission).distinct();
		const indicators = await of.select('indicator_id').orderBy('indicator_id').execute();
		const years = await of.select('year').orderBy('year').execute();
		return {
			indicators: indicators.map(({ indicator_id }) => indicator_id),
			years: years.map(({ year }) => year)
		};
	});
}
