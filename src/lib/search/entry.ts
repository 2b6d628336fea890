/** The kinds of things that search finds, in the order in which equals are listed. */
export const entryKinds = [
	'place',
	'target',
	'policy',
	'page',
	'action',
	'indicator',
	'institution'
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing that can be found. */
export interface SearchEntry {
	kind: EntryKind;
	id: string;
	/** The Chinese name, then shorter and former ones. */
	names: string[];
	/** How the names are read: syllables with spaces between, what is not Chinese in capitals. */
	pinyin: string[];
	name_en: string;
	/** A code that people know it by, such as a place's; empty where there is none. */
	code: string;
	/** Where it belongs, in a few words. */
	hint: string;
	hint_en: string;
	/** Its address below the root of the site, or the choices that an action changes in the present one. */
	path: string;
	/** An example made by a program. */
	illustrative?: true;
}

/** Everything that can be found in one release. */
export interface SearchIndex {
	release: string;
	entries: SearchEntry[];
}
