/** A text as it is compared: full-width letters, digits and signs made narrow, every kind of blank one space, trimmed. */
export function plainText(text: string): string {
	return isPlain.test(text)
		? text
		: text
				.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
				.replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
				.replace(/[\s\u00A0\u3000]+/g, ' ')
				.trim();
}

/** A name without the blanks that pad it: 四    川 is 四川; words in Latin letters keep one space between them. */
export function unpadded(text: string): string {
	return plainText(text).replace(/ (?=[^A-Za-z])|(?<=[^A-Za-z,]) /g, '');
}

/** A name as it is looked up: unpadded, in lower case, without the marks that only separate. */
export function lookupKey(text: string): string {
	return unpadded(text)
		.toLowerCase()
		.replace(/[\s·•_/\\\-–—:：、,.，。;；"'“”‘’《》()[\]【】]/g, '');
}

/** The Chinese half of a name printed in both languages, as of Chengdu 成都; undefined for any other. */
export function chineseHalf(name: string): string | undefined {
	const match =
		/^([A-Za-z][A-Za-z ,.'’&-]*)([\u4e00-\u9fff].*)$|^(.*[\u4e00-\u9fff)])\s*([A-Za-z][A-Za-z ,.'’&-]*)$/.exec(
			plainText(name)
		);
	const [, before, second, first, after] = match ?? [];
	// Capitals alone, such as ICU, tell a kind apart and translate nothing.
	return /[a-z]{3}/.test(before ?? after ?? '') ? (second ?? first)?.trim() : undefined;
}

const isPlain = /^[!-~\u4E00-\u9FFF]*$/;
