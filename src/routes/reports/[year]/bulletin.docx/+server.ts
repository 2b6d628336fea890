import { textsFrom, withTexts } from '$lib/bulletin/redraft';
import { wordFile } from '$lib/bulletin/word';
import { answerFile, type Made } from '../../file.server';
import type { RequestHandler } from './$types';

const word = {
	extension: 'docx',
	type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
};

/** A year's bulletin as a Word document, in the language, area, policy and method of the address. */
export const GET: RequestHandler = (event) =>
	answerFile(event, {
		...word,
		make: ({ bulletin, language, known }) => wordFile(bulletin, language, known)
	});

/** The same with sentences that a reader changed on the page (field `texts`, JSON by paragraph). Nothing is kept. */
export const POST: RequestHandler = async (event) => {
	const texts = textsFrom((await event.request.formData()).get('texts'));
	if (!texts) return Response.json(unreadable, { status: 422, headers: { 'cache-control': 'no-store' } });
	return answerFile(event, {
		...word,
		make: ({ bulletin, language, known }: Made) => wordFile(withTexts(bulletin, texts), language, known)
	});
};

const unreadable = {
	field: 'texts',
	message: {
		zh: 'texts 应为 JSON：段落编号与文字，每段不超过 5000 字。',
		en: 'texts is JSON of paragraph ids and words, at most 5,000 characters each.'
	}
};
