const fullWidth =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** About how wide a text is set, in em: a Chinese character is 1, any other 0.58. */
export function textWidth(text: string): number {
	let width = 0;
	for (const character of text) width += fullWidth.test(character) ? 1 : 0.58;
	return width;
}

/** The width of the widest of some texts, in em; 0 when there are none. */
export function widest(texts: Iterable<string>): number {
	let width = 0;
	for (const text of texts) width = Math.max(width, textWidth(text));
	return width;
}
