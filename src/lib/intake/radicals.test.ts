import { expect, test } from 'vitest';
import { withoutRadicals } from './radicals';

/** Written by code point: the radicals look like the characters. */
test('radicals of both blocks become the characters of the same shape, and nothing else changes', () => {
	expect(withoutRadicals('\u2F00\u2F08\u2ED3\u2EA0\u2ED4')).toBe('一人长民门');
	expect(withoutRadicals('（到2025年，达7％）')).toBe('（到2025年，达7％）');
});
