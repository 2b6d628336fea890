import { judgeCases, packNames } from '$lib/assessment/judge';
import { checkBodies, type BodyFault } from '$lib/assessment/judge-body';
import { askInTurn } from '$lib/server/registry/case-engine';

/** The most bytes that a request may bring. */
const mostBytes = 1_000_000;

/**
 * Answers `POST /open/judge`: one body or an array of them, judged by the SQL of the pages. A body that cannot be judged
 * is answered by 422 with a message for each field, more than a megabyte by 413; nothing is stored.
 */
export async function answerJudge(request: Request, language: 'zh' | 'en'): Promise<Response> {
	const text = await textWithin(request, mostBytes);
	if (text === undefined) {
		return refusal(413, language, [
			{
				field: '',
				zh: '请求大于 1 MB，请分批提交。',
				en: 'The request is larger than one megabyte; send it in parts.'
			}
		]);
	}
	const sent = parsed(text);
	if (sent === undefined) {
		return refusal(422, language, [{ field: '', zh: '请求体不是 JSON。', en: 'The body is not JSON.' }]);
	}
	return askInTurn(async (engine) => {
		const { bodies, faults } = checkBodies(sent, await packNames(engine));
		if (faults.length > 0) return refusal(422, language, faults);
		const answers = await judgeCases(engine, bodies);
		return Response.json(Array.isArray(sent) ? answers : answers[0]);
	});
}

function refusal(status: 413 | 422, language: 'zh' | 'en', faults: readonly BodyFault[]): Response {
	const errors = faults.map(({ field, zh, en }) => ({ field, message: language === 'zh' ? zh : en }));
	const message = errors
		.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`))
		.join('\n');
	return Response.json({ message, errors }, { status });
}

/** Keeps no more than it is willing to hold; the rest is read away, since a cut connection could not be answered. */
async function textWithin(request: Request, bytes: number): Promise<string | undefined> {
	if (request.body === null) return '';
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body) {
		size += chunk.byteLength;
		if (size <= bytes) chunks.push(chunk);
	}
	return size > bytes ? undefined : Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) ?? null;
	} catch {
		return undefined;
	}
}
