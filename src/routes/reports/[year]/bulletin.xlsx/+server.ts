import { spreadsheetFile } from '$lib/bulletin/spreadsheet';
import { answerFile } from '../../file.server';
import type { RequestHandler } from './$types';

/** The numbers of a year's bulletin as a workbook, in the language, area, policy and method of the address. */
export const GET: RequestHandler = (event) =>
	answerFile(event, {
		extension: 'xlsx',
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		make: (made) => spreadsheetFile(made, made.bulletin)
	});
