import { setImmediate } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { audit, type Actor } from '../people/audit';
import type { EventKind } from '../store/ledger-tables';
import type { Store } from '../store/open';
import type { Tables } from '../store/tables';
import { inLedger, type Entry } from './entry';
import { addEvent, stateIn } from './history';
import { LedgerRefusal, unknownSubmission } from './refused';
import { contestedPositions } from './rivals';
import { stillStands } from './stands';
import type { SubmissionState } from './state';
import { countFigures } from './submitted-figures';

/** Somebody known who decides. */
export type Decider = Actor & { account: NonNullable<Actor['account']> };

export interface Acceptance {
	submission: string;
	/** Positions of the figures that are accepted. */
	positions: readonly number[];
	/** Positions about which another open submission says something else, and that were decided in sight of it. */
	decided: readonly number[];
	comment: string;
}

/**
 * Accepts figures of a submission; they are in every release from then on. Figures that another open submission contests have to be
 * decided one by one. Throws LedgerRefusal or StoreUnavailable.
 */
export function accept(store: Store, actor: Decider, acceptance: Acceptance): Promise<Entry> {
	const { submission, comment } = acceptance;
	return inLedger(store, async (within) => {
		await expectState(within, submission, ['handed-in', 'returned', 'reverted']);
		const figures = await countFigures(within, submission);
		const taken = runsOf(acceptance.positions, figures);
		if (taken.length === 0) {
			throw new LedgerRefusal('nothing-chosen', {
				zh: '没有选中要采纳的填报数。请至少选一条，或退回这份报送。',
				en: 'No figure was chosen. Choose at least one, or return the submission.'
			});
		}
		const decided = new Set(acceptance.decided);
		const undecided = (await contestedPositions(within, submission)).filter(
			(position) => !decided.has(position)
		);
		if (undecided.length > 0) {
			const cells = await within
				.selectFrom('submission_figure')
				.select(['sheet', 'cell'])
				.where('submission_id', '=', submission)
				.where('position', 'in', undecided.slice(0, 5))
				.orderBy('position')
				.execute();
			const shown =
				cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join('、') + (undecided.length > 5 ? ' …' : '');
			throw new LedgerRefusal('undecided', {
				zh: `${undecided.length} 条填报数另有报送给出不同的数（${shown}），须逐条决定采纳哪一个。`,
				en: `Another submission gives ${undecided.length} of these figures differently (${shown}); decide each of them.`
			});
		}
		const entry = await addEvent(within, { submission, kind: 'accepted', comment, by: actor.account });
		for (const [from, to] of taken) {
			await within
				.insertInto('event_figure')
				.columns(['sequence', 'submission_id', 'position'])
				.expression((build) =>
					build
						.selectFrom('submission_figure')
						.select([sql.lit(entry.sequence).as('sequence'), 'submission_id', 'position'])
						.where('submission_id', '=', submission)
						.where('position', '>=', from)
						.where('position', '<', to)
				)
				.execute();
			// SQLite answers at once: without a pause nobody else would be answered before the last figure is in.
			await setImmediate();
		}
		await supersedeEarlier(within, submission, actor);
		await audit(within, actor, {
			action: 'accepted',
			subject: submission,
			detail: {
				sequence: entry.sequence,
				figures: taken.reduce((sum, [from, to]) => sum + to - from, 0),
				of: figures
			}
		});
		return entry;
	});
}

/** So many figures are accepted at once. */
const longestRun = 5_000;

/** The positions of a submission of so many figures as runs without a gap, from one up to before another. */
function runsOf(positions: readonly number[], figures: number): [from: number, to: number][] {
	const chosen = new Uint8Array(figures);
	for (const position of positions) if (position >= 0 && position < figures) chosen[position] = 1;
	const runs: [number, number][] = [];
	for (let from = chosen.indexOf(1); from >= 0;) {
		const gap = chosen.indexOf(0, from);
		const to = Math.min(gap < 0 ? figures : gap, from + longestRun);
		runs.push([from, to]);
		from = chosen.indexOf(1, to);
	}
	return runs;
}

export interface CellComment {
	sheet: string;
	cell: string;
	comment: string;
}

/** Gives a submission back to its sender with comments, some of them on cells. Throws LedgerRefusal or StoreUnavailable. */
export function returnToSender(
	store: Store,
	actor: Decider,
	{ submission, comment, cells }: { submission: string; comment: string; cells: readonly CellComment[] }
): Promise<Entry> {
	return inLedger(store, async (within) => {
		await expectState(within, submission, ['handed-in', 'reverted']);
		const entry = await addEvent(within, { submission, kind: 'returned', comment, by: actor.account });
		if (cells.length > 0) {
			await within
				.insertInto('event_comment')
				.values(cells.map((cell) => ({ ...cell, sequence: entry.sequence })))
				.execute();
		}
		await audit(within, actor, {
			action: 'returned',
			subject: submission,
			detail: { sequence: entry.sequence, cells: cells.length }
		});
		return entry;
	});
}

/**
 * Withdraws a submission: its figures leave the releases from then on, all else stays. Throws LedgerRefusal or StoreUnavailable.
 */
export function withdraw(
	store: Store,
	actor: Decider,
	{ submission, comment }: { submission: string; comment: string }
): Promise<Entry> {
	return inLedger(store, async (within) => {
		await expectState(within, submission, [
			'handed-in',
			'returned',
			'accepted',
			'partly-accepted',
			'superseded',
			'reverted'
		]);
		return tell(within, actor, { submission, kind: 'withdrawn', comment });
	});
}

/**
 * Takes back every acceptance after an entry, newest first, so that the next release has the figures of then again; the submissions
 * wait for a decision again. `seen` is the newest acceptance that whoever decides has seen: a later one is not taken back unseen.
 * Returns the last entry, undefined where there is nothing to take back. Throws LedgerRefusal or StoreUnavailable.
 */
export function revertTo(
	store: Store,
	actor: Decider,
	{ through, seen, comment }: { through: number; seen: number; comment: string }
): Promise<Entry | undefined> {
	return inLedger(store, async (within) => {
		const accepted = await within
			.selectFrom('submission_event as event')
			.where('kind', '=', 'accepted')
			.where('sequence', '>', through)
			.where(stillStands())
			.select(['submission_id', 'sequence'])
			.orderBy('sequence', 'desc')
			.execute();
		if (accepted.some(({ sequence }) => sequence > seen)) {
			throw new LedgerRefusal('too-late', {
				zh: '看过之后又有采纳，要撤销的已不同。请再核对一遍，然后确认。',
				en: 'Something was accepted after it was looked at, so that more would be taken back. Look again, then confirm.'
			});
		}
		let last: Entry | undefined;
		for (const submission of new Set(accepted.map(({ submission_id }) => submission_id))) {
			last = await tell(within, actor, { submission, kind: 'reverted', comment });
		}
		return last;
	});
}

async function tell(
	within: Kysely<Tables>,
	actor: Decider,
	{
		submission,
		kind,
		comment
	}: { submission: string; kind: EventKind & ('withdrawn' | 'reverted'); comment: string }
): Promise<Entry> {
	const entry = await addEvent(within, { submission, kind, comment, by: actor.account });
	await audit(within, actor, { action: kind, subject: submission, detail: { sequence: entry.sequence } });
	return entry;
}

/** An accepted version that the now accepted one corrects has had its day; its figures stay as earlier revisions. */
async function supersedeEarlier(within: Kysely<Tables>, submission: string, actor: Decider): Promise<void> {
	const own = await within
		.selectFrom('submission')
		.select(['chain', 'version'])
		.where('id', '=', submission)
		.executeTakeFirstOrThrow();
	const earlier = await within
		.selectFrom('submission')
		.select('id')
		.where('chain', '=', own.chain)
		.where('version', '<', own.version)
		.execute();
	for (const { id } of earlier) {
		const state = await stateIn(within, id);
		if (state === 'accepted' || state === 'partly-accepted') {
			await addEvent(within, { submission: id, kind: 'superseded', comment: '', by: actor.account });
		}
	}
}

const stateWords: Record<SubmissionState, { zh: string; en: string }> = {
	'handed-in': { zh: '待审核', en: 'is waiting for review' },
	returned: { zh: '已退回', en: 'has been returned' },
	accepted: { zh: '已采纳', en: 'has been accepted' },
	'partly-accepted': { zh: '已部分采纳', en: 'has been accepted in part' },
	withdrawn: { zh: '已撤回', en: 'has been withdrawn' },
	superseded: { zh: '已被新版本取代', en: 'has been superseded by a newer version' },
	reverted: { zh: '采纳已撤销', en: 'has had its acceptance reverted' }
};

async function expectState(
	within: Kysely<Tables>,
	submission: string,
	allowed: readonly SubmissionState[]
): Promise<void> {
	const state = await stateIn(within, submission);
	if (state === undefined) throw unknownSubmission(submission);
	if (allowed.includes(state)) return;
	throw new LedgerRefusal('too-late', {
		zh: `这份报送${stateWords[state].zh}，不能再这样处理。请刷新页面查看经过。`,
		en: `This submission ${stateWords[state].en}; reload the page to see what happened.`
	});
}
