import { EngineError } from './engine';

/** DuckDB's message about a statement as an EngineError, its place read from the quoted line and caret. */
export function engineError(message: string, sql: string, cause?: unknown): EngineError {
	const options = cause === undefined ? undefined : { cause };
	return new EngineError(summary(message), faultPosition(message, sql), options);
}

/** The place in `sql`, line and column from 1, that a message points at: "LINE 2: select nope … ^". */
export function faultPosition(message: string, sql: string): { line: number; column: number } | undefined {
	const quoted = /^LINE (\d+): (.*)\n( *)\^/m.exec(message);
	const [, number, excerpt, indent] = quoted ?? [];
	if (number === undefined || excerpt === undefined || indent === undefined) return undefined;
	const line = Number(number);
	const offset = characterAt(excerpt, indent.length - `LINE ${number}: `.length);
	const cut = excerpt.startsWith(ellipsis) ? ellipsis.length : 0;
	const start = cut === 0 ? 0 : startOfExcerpt(sql.split(/\r?\n/)[line - 1] ?? '', excerpt);
	return start === undefined ? undefined : { line, column: start + Math.max(offset - cut, 0) + 1 };
}

/** The message without the quoted lines, which the place replaces. */
function summary(message: string): string {
	return message.replace(/\n*^LINE \d+: .*\n *\^[^\S\n]*$/gm, '').trim();
}

const ellipsis = '...';

/** Where the middle of a long line, printed between dots, begins in that line. */
function startOfExcerpt(line: string, excerpt: string): number | undefined {
	const middle = excerpt.slice(ellipsis.length).replace(/\.\.\.$/, '');
	const start = line.replace(/\s/g, ' ').indexOf(middle.replace(/\s/g, ' '));
	return start < 0 ? undefined : start;
}

/** The index of the character printed in a terminal column: Chinese characters take two, tabs none. */
function characterAt(text: string, column: number): number {
	let width = 0;
	let index = 0;
	for (const character of text) {
		if (width >= column && character !== '\t') break;
		width += character === '\t' ? 0 : wide.test(character) ? 2 : 1;
		index += character.length;
	}
	return index;
}

const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
