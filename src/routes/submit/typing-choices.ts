/** What can be typed, or had a template of: places, and the indicators that policies promise. */
export interface TypingChoices {
	places: { code: string; name: string; name_en: string; parent: string }[];
	/** `places`: codes of those for which there is a template. */
	policies: { id: string; title: string; title_en: string; indicators: string[]; places: string[] }[];
	indicators: { id: string; name: string; name_en: string; unit: string }[];
	/** The newest year that anything is judged for. */
	year: number;
}
