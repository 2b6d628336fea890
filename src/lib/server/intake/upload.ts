import * as v from 'valibot';
import { faultWords } from '../../intake/intake-fault';
import { limits } from '../../intake/limits';
import { noAnswers, type Answers, type FaultWords } from '../../intake/reading';

/** A file as it was sent, with what its sender settled. */
export interface Upload {
	bytes: Uint8Array;
	name: string;
	answers: Answers;
}

/** A request that brings no readable file; `status` is 400, 413 or 415. */
export class UploadError extends Error {
	override name = 'UploadError';
	readonly status: number;
	readonly words: FaultWords;

	constructor(status: number, words: FaultWords) {
		super(words.message.en);
		this.status = status;
		this.words = words;
	}
}

/**
 * The form of a multipart request that brings a file. Refuses by Content-Length before anything is read, and counts what really comes.
 * Throws UploadError.
 */
export async function readForm(request: Request): Promise<FormData> {
	if (!/^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? ''))
		throw new UploadError(415, words('not-multipart'));
	if (Number(request.headers.get('content-length') ?? 0) > mostBody) throw tooLarge();
	return formOf(request);
}

/** The file of a multipart request: fields `file`, optional `name` and `answers` (JSON). Throws UploadError. */
export async function readUpload(request: Request): Promise<Upload> {
	const form = await readForm(request);
	const file = form.get('file');
	if (!(file instanceof File)) throw new UploadError(400, words('no-file'));
	const given = form.get('name');
	const name = nameOf(typeof given === 'string' && given.trim() !== '' ? given : file.name);
	if (file.size > limits.bytes) throw new UploadError(413, faultWords('too-large', name));
	return { bytes: new Uint8Array(await file.arrayBuffer()), name, answers: answersOf(form.get('answers')) };
}

/** Room for the other fields beside the largest file. */
const mostBody = limits.bytes + 2 * 1024 * 1024;

async function formOf(request: Request): Promise<FormData> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	const reader = request.body?.getReader();
	if (!reader) throw new UploadError(400, words('no-file'));
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) {
			size += next.value.length;
			// What is too much is read to its end but not kept, else the answer would be lost with the connection.
			if (size > mostBody) pieces.length = 0;
			else pieces.push(next.value);
		}
	} catch {
		throw size > mostBody ? tooLarge() : new UploadError(400, words('cut-off'));
	}
	if (size > mostBody) throw tooLarge();
	const headers = { 'content-type': request.headers.get('content-type') ?? '' };
	try {
		return await new Response(new Blob(pieces), { headers }).formData();
	} catch {
		throw new UploadError(400, words('cut-off'));
	}
}

function tooLarge(): UploadError {
	return new UploadError(413, faultWords('too-large', ''));
}

/** The last part of a name, without characters that could steer a terminal or a path. */
function nameOf(name: string): string {
	const last = name.split(/[\\/]/).at(-1) ?? '';
	// eslint-disable-next-line no-control-regex -- these are what has to go
	return last.replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '').slice(0, 200) || 'file';
}

const role = v.picklist([
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
]);
const answersSchema = v.object({
	questions: v.optional(v.record(v.string(), v.string()), {}),
	roles: v.optional(v.array(v.object({ sheet: v.string(), range: v.string(), role })), []),
	cells: v.optional(v.record(v.string(), v.string()), {})
});

function answersOf(field: FormDataEntryValue | null): Answers {
	if (field === null || field === '') return noAnswers;
	if (typeof field !== 'string') throw new UploadError(400, words('bad-answers'));
	try {
		return v.parse(answersSchema, JSON.parse(field));
	} catch {
		throw new UploadError(400, words('bad-answers'));
	}
}

const messages = {
	'not-multipart': [
		'请求不是 multipart/form-data。',
		'The request is not multipart/form-data.',
		'用表单字段 file 发送文件。',
		'Send the file as the form field “file”.'
	],
	'no-file': [
		'请求里没有名为 file 的文件。',
		'The request has no file in a field “file”.',
		'用表单字段 file 发送文件。',
		'Send the file as the form field “file”.'
	],
	'cut-off': [
		'请求不完整，读不出表单。',
		'The request is cut off or malformed; no form could be read.',
		'请重新发送。',
		'Send it again.'
	],
	'bad-answers': [
		'字段 answers 不是所要的 JSON：{"questions":{},"roles":[],"cells":{}}。',
		'The field “answers” is not the JSON expected: {"questions":{},"roles":[],"cells":{}}.',
		'改正或去掉 answers。',
		'Mend “answers” or leave it out.'
	],
	busy: ['正在读取的文件太多。', 'Too many files are being read.', '请稍后再试。', 'Try again in a moment.']
} as const;

/** What is said of a request rather than of its file. */
export function words(code: keyof typeof messages): FaultWords {
	const [zh, en, zhCure, enCure] = messages[code];
	return { code, message: { zh, en }, cure: { zh: zhCure, en: enCure } };
}
