import { pinyin } from 'pinyin-pro';

/**
 * How a Chinese text is read, without tones: syllables with spaces between, ü as v; what is not Chinese stands in capitals,
 * punctuation is left out.
 */
export function readingOf(text: string): string {
	return pinyin(text.normalize('NFKC'), { toneType: 'none', type: 'all', nonZh: 'consecutive', v: true })
		.flatMap(({ origin, pinyin: syllable, isZh }) =>
			isZh ? [syllable] : (origin.toUpperCase().match(/[A-Z0-9]+/g) ?? [])
		)
		.filter(Boolean)
		.join(' ');
}

/** The same where the reading of the text's beginning is known, as it is for places. */
export function readingFrom(text: string, known: { text: string; pinyin: string }): string {
	if (known.pinyin === '' || !text.startsWith(known.text)) return readingOf(text);
	return `${known.pinyin} ${readingOf(text.slice(known.text.length))}`.trim();
}
