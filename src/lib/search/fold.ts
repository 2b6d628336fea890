/** Text without what nobody types the same way twice: width, case, spaces and punctuation; ü is typed v. */
export function fold(text: string): string {
	return words(text).join('');
}

/** The words and numbers of a text, each run of Chinese characters as one. */
export function words(text: string): string[] {
	const plain = text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v');
	return plain.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** The first letters of a reading: 成都市 "cheng du shi" is cds; numbers and words in capitals stay whole. */
export function initialsOf(pinyin: string): string {
	return pinyin
		.split(' ')
		.map((syllable) => (/^[A-Z0-9]+$/.test(syllable) ? syllable.toLowerCase() : syllable.slice(0, 1)))
		.join('');
}
