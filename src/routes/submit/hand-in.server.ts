import type { RequestEvent } from '@sveltejs/kit';
import { array, check, maxLength, object, picklist, pipe, record, regex, safeParse, string } from 'valibot';
import {
	noAnswers,
	type Answers,
	type FaultWords,
	type Problem,
	type Reading,
	type Words
} from '$lib/intake/reading';
import { limits } from '$lib/intake/limits';
import { currentRelease } from '$lib/server/current-release';
import { vocabularyOf } from '$lib/server/intake/vocabulary';
import { readForm, UploadError } from '$lib/server/intake/upload';
import { FileRefused, ReaderBusy, readInThread } from '$lib/server/intake/read-in-thread';
import { accountOf, hasRole, mayWrite, parentsOf } from '$lib/server/people/account';
import { actorOf } from '$lib/server/people/visitor';
import { currentStore } from '$lib/server/store/current-store';
import { StoreUnavailable } from '$lib/server/store/store-fault';
import { handIn, type HandedIn } from '$lib/server/submissions/hand-in';
import { LedgerRefusal } from '$lib/server/submissions/refused';
import type { Acknowledged, Refused } from './handing.svelte';
import { timeNotices } from '../review/text-reporting';
import { handInWords as words } from './text-hand-in';

/** A file with what its sender settled, as a form brings it. */
export interface Sent {
	file: { name: string; bytes: Uint8Array };
	answers: Answers;
	key: string;
	note: string;
	corrects: string | null;
}

/** What becomes of a request: something stored, or words about why not. */
export type Outcome = { status: 200 | 201; said: Acknowledged } | { status: number; said: Refused };

/** Answers `POST /submit/hand-in`: 201 with the number of what was stored, 200 for a request that was stored before. */
export async function answerHandIn(event: RequestEvent): Promise<Response> {
	const { status, said } = await handInForm(event);
	return Response.json(said, { status });
}

/** The form of a request, or why it cannot be taken: too large, or cut off on its way. */
export async function formOf(request: Request): Promise<FormData | (Refused & { status: number })> {
	try {
		return await readForm(request);
	} catch (cause) {
		if (cause instanceof UploadError) return refusedFile(cause.status, cause.words);
		throw cause;
	}
}

/** Reads a sent file with the code of the page, and takes its figures into the ledger. */
export async function handInForm(event: RequestEvent): Promise<Outcome> {
	const account = accountOf(event);
	if (!account) return refusal(401, words.logIn);
	const form = await formOf(event.request);
	if ('message' in form) return { status: form.status, said: form };
	const sent = await sentBy(form);
	if ('message' in sent) return { status: 422, said: sent };
	const understood = await readSent(sent);
	if ('message' in understood) return { status: understood.status, said: understood };
	const { length } = understood.reading.figures;
	if (length > limits.figures) return refusal(422, words.tooMany(length));
	const { names, id: release } = await currentRelease();
	const parents = parentsOf(names.places);
	try {
		const stored = await handIn(await currentStore(), release, {
			requestKey: sent.key,
			file: sent.file,
			reading: understood.reading,
			answers: sent.answers,
			note: sent.note,
			actor: { ...actorOf(event), account },
			may: (place, indicator) => mayWrite(account, place, indicator, parents),
			corrects: sent.corrects,
			mayCorrectOthers: hasRole(account, 'planner'),
			remember: false
		});
		return { status: stored.isRepeat ? 200 : 201, said: acknowledged(stored) };
	} catch (cause) {
		if (cause instanceof LedgerRefusal)
			return {
				status: cause.code === 'not-yours' ? 403 : 422,
				said: { message: cause.words, problems: errorsOf(understood.reading) }
			};
		if (cause instanceof StoreUnavailable) return refusal(503, cause.words);
		throw cause;
	}
}

/** The file and answers of a form, or what is wrong with it. */
export async function sentBy(form: FormData): Promise<Sent | Refused> {
	const file = form.get('file');
	if (!(file instanceof File) || file.name === '') return { message: words.noFile, problems: [] };
	if (file.size > limits.bytes) return { message: words.tooLarge(file.name), problems: [] };
	const answers = answersFrom(form.get('answers'));
	const key = safeParse(keyOfRequest, form.get('key'));
	if (!answers || !key.success) return { message: words.badForm, problems: [] };
	const note = form.get('note');
	const corrects = form.get('corrects');
	return {
		file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
		answers,
		key: key.output,
		note: typeof note === 'string' ? note.slice(0, 1000) : '',
		corrects: typeof corrects === 'string' && corrects !== '' ? corrects : null
	};
}

/** A sent file's reading, or why there is none. */
export async function readSent({
	file,
	answers
}: Pick<Sent, 'file' | 'answers'>): Promise<{ reading: Reading } | (Refused & { status: number })> {
	try {
		return {
			reading: await readInThread({
				...file,
				answers,
				vocabulary: (await vocabularyOf(await currentRelease())).vocabulary
			})
		};
	} catch (cause) {
		if (cause instanceof FileRefused) return refusedFile(422, cause.words);
		if (cause instanceof ReaderBusy) return { status: 503, message: words.busy, problems: [] };
		throw cause;
	}
}

const shortText = pipe(string(), maxLength(32_767));
const entries = pipe(
	record(pipe(string(), maxLength(500)), shortText),
	check((all) => Object.keys(all).length <= 200_000)
);
const answersForm = object({
	questions: entries,
	roles: pipe(
		array(
			object({
				sheet: shortText,
				range: pipe(string(), regex(/^[A-Z]{1,3}\d{1,8}(:[A-Z]{1,3}\d{1,8})?$/)),
				role: picklist([
					'title',
					'unit',
					'header',
					'place',
					'year',
					'indicator',
					'value',
					'subtotal',
					'note',
					'ignore'
				])
			})
		),
		maxLength(1000)
	),
	cells: entries
});
const keyOfRequest = pipe(string(), regex(/^[0-9a-f]{32}$/));

function answersFrom(text: FormDataEntryValue | null): Answers | undefined {
	if (text === null) return noAnswers;
	try {
		const parsed = safeParse(answersForm, JSON.parse(typeof text === 'string' ? text : ''));
		return parsed.success ? parsed.output : undefined;
	} catch {
		return undefined;
	}
}

function acknowledged({ id, figures, leftOut, isRepeat, sameFile, times }: HandedIn): Acknowledged {
	const notices: Words[] = [];
	if (isRepeat) notices.push(words.repeat);
	if (sameFile.length > 0) notices.push(words.sameFile(sameFile));
	notices.push(...timeNotices(times));
	return { id, figures, leftOut: leftOut.length, notices };
}

function errorsOf({ problems }: Reading): Problem[] {
	return problems.filter(({ severity }) => severity === 'error').slice(0, 100);
}

function refusedFile(status: number, { message, cure }: FaultWords): Refused & { status: number } {
	return { status, message: { zh: `${message.zh}${cure.zh}`, en: `${message.en} ${cure.en}` }, problems: [] };
}

function refusal(status: number, message: Words): Outcome {
	return { status, said: { message, problems: [] } };
}
