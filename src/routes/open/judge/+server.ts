import type { RequestHandler } from './$types';
import { answerJudge } from './answer.server';

export const POST: RequestHandler = ({ request, locals }) => answerJudge(request, locals.language);
