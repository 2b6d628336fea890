export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language a query string asks for; Chinese unless it says otherwise. */
export function languageOf(parameter: string | null): Language {
	return parameter === 'en' ? 'en' : 'zh';
}
