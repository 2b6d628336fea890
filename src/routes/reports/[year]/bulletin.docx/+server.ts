import { wordFile } from '$lib/bulletin/word';
import { answerFile } from '../../file.server';
import type { RequestHandler } from './$types';

/** A year's bulletin as a Word document, in the language, area, policy and method of the address. */
export const GET: RequestHandler = (event) =>
	answerFile(event, {
		extension: 'docx',
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		make: ({ bulletin, language, known }) => wordFile(bulletin, language, known)
	});
