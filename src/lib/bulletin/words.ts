import type { Language } from '$lib/text';
import type { FrameWords, SentenceWords } from './word-shapes';
import { en } from './words-en';
import { zh } from './words-zh';

/** The words of a bulletin in a language. */
export const bulletinWords: Record<Language, { sentence: SentenceWords; frame: FrameWords }> = { zh, en };
