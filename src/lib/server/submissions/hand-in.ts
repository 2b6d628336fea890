import { createHash, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { layOutFigures, supposedVintages } from '../../assessment/supposed-figures';
import { reportingTimes, type YearTime } from '../../figure/reporting-calendar';
import type { Answers, Reading } from '../../intake/reading';
import { audit, type Actor } from '../people/audit';
import type { Store } from '../store/open';
import type { Tables } from '../store/tables';
import { inLedger, nextEntry } from './entry';
import { proposedRows, type LeftOut, type ProposedRow } from './proposed-rows';
import { readReleaseMeasures } from './measures';
import { readReportingCalendar } from './reporting-calendar';
import { LedgerRefusal, unknownSubmission } from './refused';
import { addEvent, stateIn } from './history';
import { withRelease } from './release-engine';
import { keepTimes, timesIn } from './submission-times';

/** What somebody hands in: the file as it came, what the server itself read in it, and what the sender settled. */
export interface HandIn {
	/** Made by the sender once for each intention: the same request sent twice is one submission. */
	requestKey: string;
	file: { name: string; bytes: Uint8Array };
	reading: Pick<Reading, 'shape' | 'figures'>;
	answers: Answers;
	note: string;
	actor: Actor & { account: NonNullable<Actor['account']> };
	/** Whether the sender may report a figure of a place and an indicator. */
	may: (place: string, indicator: string) => boolean;
	/** Id of the submission that this one corrects. */
	corrects: string | null;
	/** Whether it may correct what somebody else handed in. */
	mayCorrectOthers: boolean;
	/** Whether the answers are to be remembered for files of this shape. */
	remember: boolean;
}

export interface HandedIn {
	id: string;
	version: number;
	at: string;
	figures: number;
	leftOut: LeftOut[];
	/** The request had been handled before; nothing was added. */
	isRepeat: boolean;
	/** Earlier submissions of the very same bytes. */
	sameFile: string[];
	/** Whether its figures came when they were due, by year. */
	times: YearTime[];
}

/**
 * Takes a submission into the ledger: file, figures with their cells, answers and the first entry of its history, all or nothing; when
 * it answers, it is on the disk. `releaseId` names the release that the figures are held against. Throws LedgerRefusal,
 * StoreUnavailable or EngineError.
 */
export async function handIn(store: Store, releaseId: string, what: HandIn): Promise<HandedIn> {
	const { rows, leftOut, calendar } = await withRelease(releaseId, async (engine) => {
		const proposed = proposedRows(what.reading, await readReleaseMeasures(engine));
		await layOutFigures(engine, proposed.rows, 'kangbiao.main');
		const vintages = await supposedVintages(engine);
		return {
			...proposed,
			calendar: await readReportingCalendar(engine),
			rows: proposed.rows.map((row, position) => ({ ...row, vintage: vintages[position] ?? '' }))
		};
	});
	refuseUnfit(rows, what);
	const sha256 = createHash('sha256').update(what.file.bytes).digest('hex');
	return inLedger(store, async (within) => {
		const sameFile = await submissionsOfFile(within, sha256);
		const known = await within
			.selectFrom('submission')
			.select(['id', 'version', 'at', 'left_out'])
			.where('request_key', '=', what.requestKey)
			.executeTakeFirst();
		if (known) {
			return {
				id: known.id,
				version: known.version,
				at: known.at,
				figures: rows.length,
				leftOut: JSON.parse(known.left_out) as LeftOut[],
				isRepeat: true,
				sameFile: sameFile.filter((id) => id !== known.id),
				times: (await timesIn(within, known.id)).get(known.id) ?? []
			};
		}
		const earlier = await versionToCorrect(within, what);
		const entry = await nextEntry(within);
		const id = randomUUID();
		const { account, address } = what.actor;
		await within
			.insertInto('file')
			.values({ sha256, bytes: what.file.bytes, size: what.file.bytes.length, stored_at: entry.at })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		const version = (earlier?.version ?? 0) + 1;
		await within
			.insertInto('submission')
			.values({
				id,
				sequence: entry.sequence,
				chain: earlier?.chain ?? id,
				version,
				replaces: earlier?.id ?? null,
				request_key: what.requestKey,
				file_sha256: sha256,
				file_name: what.file.name,
				shape: what.reading.shape,
				answers: JSON.stringify(what.answers),
				left_out: JSON.stringify(leftOut),
				note: what.note,
				by_id: account.id,
				by_name: account.name,
				origin: address,
				release_id: releaseId,
				at: entry.at
			})
			.execute();
		await insertFigures(within, id, rows);
		const times = reportingTimes(calendar, rows, entry.at);
		await keepTimes(within, id, times);
		await addEvent(within, { submission: id, kind: 'handed-in', comment: what.note, by: account, entry });
		if (earlier && !earlier.isAccepted) {
			await addEvent(within, { submission: earlier.id, kind: 'superseded', comment: '', by: account });
		}
		await audit(within, what.actor, {
			action: 'handed-in',
			subject: id,
			subjectName: what.file.name,
			detail: { sha256, figures: rows.length, leftOut: leftOut.length, corrects: what.corrects }
		});
		if (what.remember) {
			await within
				.insertInto('mapping')
				.values({
					shape: what.reading.shape,
					sequence: entry.sequence,
					answers: JSON.stringify(what.answers),
					by_id: account.id,
					at: entry.at
				})
				.execute();
			await audit(within, what.actor, { action: 'mapping-remembered', subject: what.reading.shape });
		}
		return { id, version, at: entry.at, figures: rows.length, leftOut, isRepeat: false, sameFile, times };
	});
}

function refuseUnfit(rows: readonly ProposedRow[], { file, may }: HandIn): void {
	if (rows.length === 0) {
		throw new LedgerRefusal('nothing-to-hand-in', {
			zh: `“${file.name}”中没有可以报送的填报数。请先回答问题、改正错误，再提交。`,
			en: `“${file.name}” holds no figure that can be handed in. Answer the questions and put the errors right, then hand it in again.`
		});
	}
	const foreign = rows.find(({ place_code, indicator_id }) => !may(place_code, indicator_id));
	if (foreign) {
		const { sheet, cell, place_code, indicator_id } = foreign;
		throw new LedgerRefusal('not-yours', {
			zh: `“${file.name}” ${sheet}!${cell}：您的账号不能填报地区 ${place_code} 的指标 ${indicator_id}。请删去这些行，或请管理员增加权限。`,
			en: `“${file.name}” ${sheet}!${cell}: your account may not report ${indicator_id} for ${place_code}. Leave such rows out, or ask an administrator for the right.`
		});
	}
}

async function submissionsOfFile(within: Kysely<Tables>, sha256: string): Promise<string[]> {
	const rows = await within
		.selectFrom('submission')
		.select('id')
		.where('file_sha256', '=', sha256)
		.orderBy('sequence')
		.execute();
	return rows.map(({ id }) => id);
}

async function versionToCorrect(within: Kysely<Tables>, { corrects: id, mayCorrectOthers, actor }: HandIn) {
	if (id === null) return undefined;
	const earlier = await within
		.selectFrom('submission')
		.select(['id', 'chain', 'version', 'by_id'])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!earlier) throw unknownSubmission(id);
	if (earlier.by_id !== actor.account.id && !mayCorrectOthers) {
		throw new LedgerRefusal('not-yours', {
			zh: `报送 ${id} 由别人报送，只有报送人和审核人可以更正。请另行报送。`,
			en: `Submission ${id} was handed in by somebody else; only its sender and reviewers may correct it. Hand yours in as a new one.`
		});
	}
	const newer = await within
		.selectFrom('submission')
		.select('id')
		.where('replaces', '=', id)
		.executeTakeFirst();
	if (newer) {
		throw new LedgerRefusal('too-late', {
			zh: `报送 ${id} 已有更新的版本 ${newer.id}，请更正那一份。`,
			en: `Submission ${id} has a newer version already, ${newer.id}; correct that one.`
		});
	}
	const state = await stateIn(within, id);
	if (state === 'withdrawn') {
		throw new LedgerRefusal('too-late', {
			zh: `报送 ${id} 已撤回，不能再更正。请另行报送。`,
			en: `Submission ${id} has been withdrawn and cannot be corrected. Hand it in as a new one.`
		});
	}
	return { ...earlier, isAccepted: state === 'accepted' || state === 'partly-accepted' };
}

/** Both stores bound the number of values in a statement. */
const rowsAtOnce = 500;

async function insertFigures(
	within: Kysely<Tables>,
	submission: string,
	rows: readonly (ProposedRow & { vintage: string })[]
): Promise<void> {
	for (let start = 0; start < rows.length; start += rowsAtOnce) {
		await within
			.insertInto('submission_figure')
			.values(
				rows
					.slice(start, start + rowsAtOnce)
					.map((row, index) => ({ ...row, submission_id: submission, position: start + index }))
			)
			.execute();
		// SQLite answers at once: without a pause nobody else would be answered before the last row is in.
		await setImmediate();
	}
}
