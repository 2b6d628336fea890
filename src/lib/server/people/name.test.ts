import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, readName } from './name';
import { nextPage } from './next-page';

test.each([
	[' 张三 ', '张三'],
	['Ｚｈａｎｇ  San', 'Zhang San'],
	['zhang.san@health', 'zhang.san@health'],
	['阿依古丽·买买提', '阿依古丽·买买提'],
	['', undefined],
	['=1+1', undefined],
	['张三\u202e', undefined],
	['<script>', undefined],
	['张\n三', '张 三'],
	['x'.repeat(41), undefined]
])('the name %j is read as %j', (text, name) => {
	expect(readName(text)).toBe(name);
});

test('a name that is read is read the same again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const name = readName(text);
			if (name === undefined) return;
			expect(readName(name)).toBe(name);
			expect(nameKey(name)).toBe(nameKey(text));
		})
	);
});

test.each([
	['/targets?year=2024&lang=en', '/targets?year=2024&lang=en'],
	[null, '/'],
	['', '/'],
	['targets', '/'],
	['//other.site/', '/'],
	['/\\other.site', '/'],
	['/.//other.site', '/'],
	['/\t/other.site', '/'],
	['https://other.site/', '/'],
	['javascript:alert(1)', '/'],
	['/a\r\nSet-Cookie: b=c', '/aSet-Cookie:%20b=c']
])('after logging in %j leads to %s', (asked, page) => {
	expect(nextPage(asked, 'https://kangbiao.test')).toBe(page);
});

test('whatever is asked, a browser stays on this site', () => {
	const origin = 'https://kangbiao.test';
	const piece = fc.oneof(
		fc.constantFrom('/', '\\', '.', '..', '//', '\t', '\n', '@', ':', '?', '#'),
		fc.string()
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const page = nextPage(pieces.join(''), origin);
			expect(new URL(page, `${origin}/login`).origin).toBe(origin);
			expect(page).toMatch(/^\/(?![/\\])[\x20-\x7e]*$/);
		}),
		{ numRuns: 2000 }
	);
});
