/** Something that stands in a clause of a document. */
export interface Clausal {
	clause: string;
}

/** A heading of a document, or a clause without one, and what stands there. */
export interface Chapter<Entry> {
	clause: string;
	heading: string | null;
	/** 0 for a chapter, 1 for what stands in it, and so on. */
	depth: number;
	entries: Entry[];
}

/**
 * Puts entries under the headings they stand below, in the order of the document; of several headings that fit, the
 * longest. What fits none comes last, by its own clause.
 */
export function chaptersOf<Entry extends Clausal>(
	outline: readonly { clause: string; heading: string }[],
	entries: readonly Entry[]
): Chapter<Entry>[] {
	const plain = outline.map(({ clause }) => plainClause(clause));
	const chapters = outline.map(({ clause, heading }, index): Chapter<Entry> => ({
		clause,
		heading,
		depth: plain.filter(
			(other, position) => position < index && other !== plain[index] && plain[index]?.startsWith(other)
		).length,
		entries: []
	}));
	const others = new Map<string, Chapter<Entry>>();
	for (const entry of entries) {
		const [first = ''] = plainClause(entry.clause).split('、');
		const home = plain.reduce<number>(
			(best, prefix, index) =>
				first.startsWith(prefix) && prefix.length > (plain[best]?.length ?? -1) ? index : best,
			-1
		);
		const chapter = chapters[home];
		if (chapter) {
			chapter.entries.push(entry);
			continue;
		}
		const other = others.get(first) ?? { clause: entry.clause, heading: null, depth: 0, entries: [] };
		other.entries.push(entry);
		others.set(first, other);
	}
	return [...chapters, ...others.values()];
}

const digits = '零一二三四五六七八九';

/** 第四章第一节, 第4章第1节 and 第 4 章 第一节 are one clause; so are （一） and (一). */
function plainClause(clause: string): string {
	return clause
		.replace(/[\s\u3000]+/gu, '')
		.replace(/（/g, '(')
		.replace(/）/g, ')')
		.replace(/第([一二三四五六七八九十]+)(?=[章节])/g, (_, number: string) => `第${String(arabic(number))}`);
}

/** A Chinese numeral below a hundred. */
function arabic(numeral: string): number {
	const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
	const ten = numeral.includes('十') ? (tens === '' ? 1 : digits.indexOf(tens)) : 0;
	return ten * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}
