import type { SearchEntry } from './entry';
import { fold, initialsOf } from './fold';

/** What an entry is called, ready to be compared with what somebody types. */
export interface EntryKeys {
	/** Chinese and English names and codes. */
	names: string[];
	/** Readings, and where their syllables begin. */
	readings: { text: string; starts: ReadonlySet<number> }[];
	initials: string[];
}

/** The keys of an entry. */
export function keysOf({ names, pinyin, name_en, code, id }: SearchEntry): EntryKeys {
	return {
		names: [...new Set([...names, name_en, code, id].map(fold).filter(Boolean))],
		readings: pinyin.filter(Boolean).map((reading) => {
			const starts = new Set<number>();
			let text = '';
			for (const syllable of reading.split(' ')) {
				starts.add(text.length);
				text += syllable.toLowerCase();
			}
			return { text, starts };
		}),
		initials: [...new Set(pinyin.filter(Boolean).map(initialsOf))]
	};
}

/**
 * How closely something folded hits what an entry is called: 0 its very name, code, reading or initials, 1 their beginning,
 * 2 within them (readings from a syllable on), Infinity not at all.
 */
export function closeness({ names, readings, initials }: EntryKeys, query: string): number {
	let best = Infinity;
	for (const key of names) {
		const at = key.indexOf(query);
		if (at < 0) continue;
		if (key.length === query.length) return 0;
		best = Math.min(best, at === 0 ? 1 : 2);
	}
	for (const { text, starts } of readings) {
		if (text === query) return 0;
		for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
			if (!starts.has(at)) continue;
			best = Math.min(best, at === 0 ? 1 : 2);
			break;
		}
	}
	for (const key of initials) {
		const at = key.indexOf(query);
		if (at < 0) continue;
		if (key.length === query.length) return 0;
		best = Math.min(best, at === 0 ? 1 : 2);
	}
	return best;
}
