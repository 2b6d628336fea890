import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExpressionError, parseExpression, type Step } from './expression';

const inShort = (text: string) =>
	parseExpression(text)
		.map((step) =>
			step.step === 'number' ? String(step.number) : step.step === 'indicator' ? step.indicator : step.step
		)
		.join(' ');

describe('an expression becomes steps on a stack', () => {
	test.each([
		['a', 'a'],
		['a + b', 'a b +'],
		['a+b*c', 'a b c * +'],
		['(a + b) * c', 'a b + c *'],
		['a - b - c', 'a b - c -'],
		['a / b / 2', 'a b / 2 /'],
		['0.995 * beds-per-1000', '0.995 beds-per-1000 *'],
		['-a * 2', '0 a - 2 *'],
		['a - -b', 'a 0 b - -'],
		['year-2000-count * 2', 'year-2000-count 2 *']
	])('%s', (text, steps) => {
		expect(inShort(text)).toBe(steps);
	});
});

test('a hyphen without blanks belongs to the name', () => {
	expect(inShort('a-b')).toBe('a-b');
	expect(inShort('a - b')).toBe('a b -');
});

describe('a fault names the character', () => {
	test.each([
		['', 1, ''],
		['a +', 4, ''],
		['a + * b', 5, '*'],
		['(a + b', 7, ''],
		['a b', 3, 'b'],
		['a; drop', 2, ';'],
		["a' OR true", 2, "'"],
		['A + b', 1, 'A'],
		['a)', 2, ')']
	])('%s', (text, position, found) => {
		const fault = (() => {
			try {
				parseExpression(text);
				return undefined;
			} catch (error) {
				return error;
			}
		})();
		expect(fault).toBeInstanceOf(ExpressionError);
		expect(fault).toMatchObject({ position, found });
	});
});

/** The number the steps leave on the stack, to hold against JavaScript's own arithmetic. */
function valueOf(steps: readonly Step[]): number {
	const stack: number[] = [];
	for (const step of steps) {
		if (step.step === 'number') stack.push(step.number);
		else if (step.step !== 'indicator') {
			const [right, left] = [stack.pop() ?? NaN, stack.pop() ?? NaN];
			stack.push({ '+': left + right, '-': left - right, '*': left * right, '/': left / right }[step.step]);
		}
	}
	return stack.length === 1 ? (stack[0] ?? NaN) : NaN;
}

interface Tree {
	text: string;
	value: number;
}

const tree = fc.letrec<{ node: Tree; leaf: Tree }>((tie) => ({
	leaf: fc.integer({ min: 0, max: 999 }).map((value) => ({ text: String(value), value })),
	node: fc.oneof(
		{ maxDepth: 5 },
		tie('leaf'),
		fc.tuple(tie('node'), fc.constantFrom('+', '-', '*', '/'), tie('node')).map(([a, sign, b]) => ({
			text: `(${a.text} ${sign} ${b.text})`,
			value:
				sign === '+'
					? a.value + b.value
					: sign === '-'
						? a.value - b.value
						: sign === '*'
							? a.value * b.value
							: a.value / b.value
		}))
	)
})).node;

test('any expression in parentheses has the value arithmetic gives it', () => {
	fc.assert(
		fc.property(tree, ({ text, value }) => {
			expect(valueOf(parseExpression(text))).toBe(value);
		})
	);
});
