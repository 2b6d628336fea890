import { en } from './en';
import type { Language } from './language';
import { zh } from './zh';

export { languageOf, languages, type Language } from './language';
export { formatNumber, formatShare, withUnit } from './number';

/** Every word of the interface; a language that lacks one does not compile. */
export type Messages = typeof zh;

const catalogues: Record<Language, Messages> = { zh, en };

/** The interface's words in a language. */
export function messagesOf(language: Language): Messages {
	return catalogues[language];
}
