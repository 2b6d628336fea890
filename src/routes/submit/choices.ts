import type { AskedAbout, Vocabulary } from '$lib/intake/reading';

/** Something to choose, with all by which it may be looked for. */
export interface ChoiceOption {
	answer: string;
	label: string;
	/** Lower case. */
	search: string;
}

/** Everything that may answer a question about one kind of thing; English labels where the release has them. */
export function optionsFor(about: AskedAbout, vocabulary: Vocabulary, english: boolean): ChoiceOption[] {
	switch (about) {
		case 'place':
			return vocabulary.places.map(({ code, name, shortName, pinyin }) =>
				option(code, `${name} ${code}`, [shortName, pinyin, initialsOf(pinyin)])
			);
		case 'indicator':
			return vocabulary.indicators.map(({ id, name, nameEn, unit, aliases }) =>
				option(id, `${english ? nameEn : name} (${unit})`, [id, name, nameEn, ...aliases])
			);
		case 'unit':
			return vocabulary.units.map(({ symbol, nameEn }) =>
				option(symbol, english && nameEn !== symbol ? `${symbol} (${nameEn})` : symbol, [nameEn])
			);
		case 'year':
			return Array.from({ length: 60 }, (_, index) => String(new Date().getFullYear() + 1 - index)).map(
				(year) => option(year, year, [])
			);
	}
}

/** The options that a search finds, those that begin with it first. */
export function search(options: readonly ChoiceOption[], text: string, most = 30): ChoiceOption[] {
	const wanted = text.trim().toLowerCase();
	if (wanted === '') return options.slice(0, most);
	const found = options.filter(({ search: by }) => by.includes(wanted));
	const begins = ({ search: by }: ChoiceOption) => by.startsWith(wanted) || by.includes(`\n${wanted}`);
	return [...found.filter(begins), ...found.filter((one) => !begins(one))].slice(0, most);
}

function option(answer: string, label: string, others: readonly string[]): ChoiceOption {
	return { answer, label, search: [label, ...others].join('\n').toLowerCase() };
}

/** Pinyin comes in syllables or as one word; only syllables have initials. */
function initialsOf(pinyin: string): string {
	return pinyin
		.split(/[\s']+/)
		.map((syllable) => syllable.charAt(0))
		.join('');
}
