/** One step of an expression in postfix order: what lies on the stack is replaced by its result. */
export type Step =
	| { step: 'number'; number: number }
	| { step: 'indicator'; indicator: string }
	| { step: '+' | '-' | '*' | '/' };

/** A fault of an expression, at a character counted from 1. */
export class ExpressionError extends Error {
	override name = 'ExpressionError';

	constructor(
		readonly position: number,
		readonly found: string
	) {
		super(`unexpected ${found === '' ? 'end' : found} at character ${String(position)}`);
	}
}

/**
 * The steps of an expression of indicators, numbers, + - * / and parentheses. A hyphen inside a name belongs to it, so a
 * minus stands between blanks. Throws ExpressionError.
 */
export function parseExpression(text: string): Step[] {
	const reader = new Reader(tokensOf(text));
	const steps = sum(reader);
	reader.expectEnd();
	return steps;
}

interface Token {
	text: string;
	position: number;
}

const tokenForm = /\s*(?:(\d+(?:\.\d+)?)(?![\w.-])|([a-z0-9]+(?:-[a-z0-9]+)*)|([-+*/()]))/y;

function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	while (text.slice(end).trim() !== '') {
		tokenForm.lastIndex = end;
		const found = tokenForm.exec(text);
		if (!found) {
			const start = end + (text.slice(end).length - text.slice(end).trimStart().length);
			throw new ExpressionError(start + 1, text.charAt(start));
		}
		const token = found[0].trimStart();
		end = tokenForm.lastIndex;
		tokens.push({ text: token, position: end - token.length + 1 });
	}
	return [...tokens, { text: '', position: text.length + 1 }];
}

class Reader {
	#next = 0;

	constructor(private readonly tokens: readonly Token[]) {}

	/** The next token when it is one of these, which is then passed. */
	take<Text extends string>(...texts: Text[]): Text | undefined {
		const text = texts.find((candidate) => candidate === this.#token.text);
		if (text !== undefined) this.#next += 1;
		return text;
	}

	/** The next token, which must be a name or a number. */
	operand(): string {
		const { text } = this.#token;
		if (!/^[a-z0-9]/.test(text)) throw this.#fault();
		this.#next += 1;
		return text;
	}

	expect(text: string): void {
		if (this.take(text) === undefined) throw this.#fault();
	}

	expectEnd(): void {
		if (this.#token.text !== '') throw this.#fault();
	}

	get #token(): Token {
		return this.tokens[this.#next] ?? { text: '', position: 1 };
	}

	#fault(): ExpressionError {
		return new ExpressionError(this.#token.position, this.#token.text);
	}
}

function sum(reader: Reader): Step[] {
	const steps = product(reader);
	for (let sign = reader.take('+', '-'); sign !== undefined; sign = reader.take('+', '-')) {
		steps.push(...product(reader), { step: sign });
	}
	return steps;
}

function product(reader: Reader): Step[] {
	const steps = factor(reader);
	for (let sign = reader.take('*', '/'); sign !== undefined; sign = reader.take('*', '/')) {
		steps.push(...factor(reader), { step: sign });
	}
	return steps;
}

function factor(reader: Reader): Step[] {
	if (reader.take('-') !== undefined) {
		return [{ step: 'number', number: 0 }, ...factor(reader), { step: '-' }];
	}
	if (reader.take('(') !== undefined) {
		const inside = sum(reader);
		reader.expect(')');
		return inside;
	}
	const operand = reader.operand();
	return /^\d+(\.\d+)?$/.test(operand)
		? [{ step: 'number', number: Number(operand) }]
		: [{ step: 'indicator', indicator: operand }];
}
