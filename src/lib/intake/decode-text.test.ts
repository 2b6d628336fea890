import { expect, test } from 'vitest';
import { decodeText } from './decode-text';

/** 康标 in each encoding, written out by hand from the code charts. */
test.each<[string, number[]]>([
	['UTF-8', [0xe5, 0xba, 0xb7, 0xe6, 0xa0, 0x87]],
	['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xe5, 0xba, 0xb7, 0xe6, 0xa0, 0x87]],
	['UTF-16, little end first', [0xff, 0xfe, 0xb7, 0x5e, 0x07, 0x68]],
	['UTF-16, big end first', [0xfe, 0xff, 0x5e, 0xb7, 0x68, 0x07]],
	['GB18030', [0xbf, 0xb5, 0xb1, 0xea]]
])('%s', (_, bytes) => {
	expect(decodeText(Uint8Array.from(bytes))).toBe('康标');
});

test('bytes that are no text are refused', () => {
	expect(() => decodeText(Uint8Array.from([0xff, 0x00, 0xff]))).toThrow('No text could be read');
	expect(() => decodeText(Uint8Array.from([0x61, 0x00, 0x62]))).toThrow('No text could be read');
});
