import { expect, test } from 'vitest';
import { readByteRange } from '../../scripts/byte-range.js';

test.each([
	['bytes=0-0', { start: 0, end: 0 }],
	['bytes=2-4', { start: 2, end: 4 }],
	['bytes=7-', { start: 7, end: 9 }],
	['bytes=7-99', { start: 7, end: 9 }],
	['bytes=-2', { start: 8, end: 9 }],
	['bytes=-99', { start: 0, end: 9 }],
	['bytes=-0', 'unsatisfiable'],
	['bytes=10-', 'unsatisfiable'],
	['bytes=4-2', undefined],
	['bytes=-', undefined],
	['bytes=0-1,4-5', undefined],
	['lines=1-2', undefined]
])('%s of ten bytes', (header, range) => {
	expect(readByteRange(header, 10)).toEqual(range);
});
