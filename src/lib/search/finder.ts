import MiniSearch from 'minisearch';
import { entryKinds, type SearchEntry } from './entry';
import { fold, words } from './fold';
import { closeness, keysOf, type EntryKeys } from './match';

/** Finds entries by Chinese, short and former names, pinyin, initials, English and codes. */
export class Finder {
	private readonly keys: readonly EntryKeys[];
	private readonly ranked: MiniSearch<{ id: number }>;

	constructor(readonly entries: readonly SearchEntry[]) {
		this.keys = entries.map(keysOf);
		this.ranked = new MiniSearch({
			fields: ['names', 'english', 'pinyin', 'code', 'hint'],
			extractField: (document, field) => (field === 'id' ? document.id : this.field(document.id, field)),
			tokenize: (text) => terms(text),
			processTerm: (term) => term,
			searchOptions: {
				tokenize: terms,
				combineWith: 'OR',
				prefix: (term) => term.length > 1,
				fuzzy: (term) => (/^[a-z]{5,12}$/.test(term) ? 0.2 : false),
				boost: { names: 3, english: 2, pinyin: 1, code: 1, hint: 0.5 }
			}
		});
		this.ranked.addAll(entries.map((_, id) => ({ id })));
	}

	/**
	 * What fits best first: whoever is called exactly so, then whose name begins so, then whose name holds it; among these and
	 * behind them as MiniSearch ranks the words.
	 */
	find(query: string, most = 20): SearchEntry[] {
		const folded = fold(query);
		if (folded === '') return [];
		const scores = new Map<number, number>();
		for (const { id, score } of this.ranked.search(query)) scores.set(id as number, score);
		const found: { position: number; closeness: number; score: number }[] = [];
		this.keys.forEach((keys, position) => {
			const close = closeness(keys, folded);
			const score = scores.get(position) ?? 0;
			if (close < Infinity || score > 0) found.push({ position, closeness: close, score });
		});
		return found
			.sort(
				(a, b) =>
					(a.closeness === b.closeness ? 0 : a.closeness - b.closeness) ||
					(a.closeness < Infinity ? this.kind(a.position) - this.kind(b.position) : 0) ||
					b.score - a.score ||
					this.kind(a.position) - this.kind(b.position) ||
					a.position - b.position
			)
			.slice(0, most)
			.flatMap(({ position }) => this.entries[position] ?? []);
	}

	private kind(position: number): number {
		const kind = this.entries[position]?.kind;
		return kind === undefined ? entryKinds.length : entryKinds.indexOf(kind);
	}

	private field(position: number, field: string): string {
		const entry = this.entries[position];
		if (!entry) return '';
		switch (field) {
			case 'names':
				return entry.names.join(' ');
			case 'english':
				return entry.name_en;
			case 'pinyin':
				return entry.pinyin.join(' ');
			case 'code':
				return `${entry.code} ${entry.id}`;
			default:
				return `${entry.hint} ${entry.hint_en}`;
		}
	}
}

/** Words and numbers, and of Chinese every two neighbours: nobody marks where Chinese words end. */
function terms(text: string): string[] {
	return words(text).flatMap((word) => {
		if (!/\p{Script=Han}/u.test(word) || word.length < 3) return [word];
		return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
	});
}
