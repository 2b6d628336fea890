/** A text without the breaks and blanks that come from its layout, not from its author. */
export function withoutBreaks(text: string): string {
	return text.replace(/[\s\u3000]+/gu, '');
}

/** A stretch of a text, from `start` up to and without `end`. */
export interface Span {
	start: number;
	end: number;
}

/** A text that can be searched as if it had no breaks and blanks. */
export class Passages {
	private readonly plain: string;
	/** Where each character of the plain text stands in the text itself. */
	private readonly positions: Uint32Array;

	constructor(readonly text: string) {
		const positions = new Uint32Array(text.length);
		let plain = '';
		for (let index = 0; index < text.length; index += 1) {
			const character = text.charAt(index);
			if (/[\s\u3000]/u.test(character)) continue;
			positions[plain.length] = index;
			plain += character;
		}
		this.plain = plain;
		this.positions = positions;
	}

	/** Every place where a phrase stands, in the order of the text. */
	find(phrase: string): Span[] {
		const wanted = withoutBreaks(phrase);
		if (wanted === '') return [];
		const spans: Span[] = [];
		for (let at = this.plain.indexOf(wanted); at >= 0; at = this.plain.indexOf(wanted, at + wanted.length)) {
			const last = this.positions[at + wanted.length - 1] ?? 0;
			spans.push({ start: this.positions[at] ?? 0, end: last + 1 });
		}
		return spans;
	}
}
