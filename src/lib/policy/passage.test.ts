import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Passages, withoutBreaks } from './passage';

test('a phrase is found across the breaks and blanks of the layout', () => {
	const text = '到2025年，\n　　市级综合医院\n全部达到三级乙等。';
	const [span] = new Passages(text).find('市级综合医院全部达到');
	expect(text.slice(span?.start, span?.end)).toBe('市级综合医院\n全部达到');
});

test('every place is found, in the order of the text', () => {
	expect(new Passages('甲乙甲 乙').find('甲乙')).toEqual([
		{ start: 0, end: 2 },
		{ start: 2, end: 5 }
	]);
});

test('words that do not stand there, and no words at all, are found nowhere', () => {
	expect(new Passages('甲乙').find('乙甲')).toEqual([]);
	expect(new Passages('甲乙').find(' ')).toEqual([]);
});

test('whatever is cut out of a text is found in it again', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom('甲', '乙', ' ', '\n', '\u3000', '7') }),
			fc.nat(30),
			fc.nat(30),
			(text, start, length) => {
				const phrase = text.slice(start, start + length);
				const spans = new Passages(text).find(phrase);
				expect(spans.length > 0).toBe(withoutBreaks(phrase) !== '');
				for (const span of spans) {
					expect(withoutBreaks(text.slice(span.start, span.end))).toBe(withoutBreaks(phrase));
				}
			}
		)
	);
});
