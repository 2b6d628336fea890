/** Custom properties that a style sheet sets for one selector under one condition. */
export interface TokenBlock {
	/** The media query around the rule; empty where there is none. */
	condition: string;
	selector: string;
	/** Value by name, `--ink` and so on, as written, in the order of the style sheet. */
	tokens: ReadonlyMap<string, string>;
}

/**
 * The custom properties of a style sheet of plain rules, in at most one media query each. Throws a SyntaxError where braces do not
 * pair up.
 */
export function tokenBlocksOf(css: string): TokenBlock[] {
	const bare = css.replace(/\/\*.*?\*\//gs, '');
	const blocks: TokenBlock[] = [];
	const around: string[] = [];
	let written = '';
	for (const character of bare) {
		if (character === '{') {
			around.push(oneLine(written));
			written = '';
		} else if (character === '}') {
			const selector = around.pop();
			if (selector === undefined) throw new SyntaxError('a brace is closed that was not opened');
			const tokens = declarationsOf(written);
			if (tokens.size > 0) {
				const condition = around.map((query) => query.replace(/^@media\s*/, '')).join(' and ');
				blocks.push({ condition, selector, tokens });
			}
			written = '';
		} else written += character;
	}
	if (around.length > 0) throw new SyntaxError(`${around.join(' ')}: a brace is not closed`);
	return blocks;
}

function declarationsOf(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const declaration of text.split(';')) {
		const [, name, value] = /^\s*(--[\w-]+)\s*:\s*(.+?)\s*$/s.exec(declaration) ?? [];
		if (name !== undefined && value !== undefined) found.set(name, oneLine(value));
	}
	return found;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
