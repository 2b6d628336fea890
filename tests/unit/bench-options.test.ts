import { expect, test } from 'vitest';
import { parts, readOptions } from '../bench/options.js';

test.each([
	{ words: [], figures: [0, 1_000_000] },
	{ words: ['drop'], figures: [0] },
	{ words: ['--part', 'intake,drop'], figures: [0] },
	{ words: ['drop', 'judge'], figures: [0, 1_000_000] },
	{ words: ['drop', '--figures', '5,1000000'], figures: [5, 1_000_000] }
])('$words measures at $figures figures', ({ words, figures }) => {
	expect(readOptions(words).figures).toEqual(figures);
});

test('parts are named with or without --part, and run in their own order; an unknown one is refused', () => {
	expect(readOptions([]).parts).toEqual(parts);
	expect(readOptions(['judge', 'drop']).parts).toEqual(['drop', 'judge']);
	expect(readOptions(['--part', 'judge,drop']).parts).toEqual(['drop', 'judge']);
	expect(() => readOptions(['dorp'])).toThrow('unknown part: dorp');
});
