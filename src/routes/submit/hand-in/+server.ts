import { answerHandIn } from '../hand-in.server';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = answerHandIn;
