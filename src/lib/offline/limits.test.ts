import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptPage } from './kept-page';
import { tooMany } from './limits';

function page(address: string, visited: number, bytes = 10, isFixed = false): KeptPage {
	return { address, visited, bytes, isFixed, title: '', release: '', published: '', build: '', sent: '' };
}

test('the longest not visited go first, beyond a number and beyond a size', () => {
	const pages = [page('/a', 1), page('/b', 4), page('/c', 2), page('/d', 3)];
	expect(tooMany(pages, { pages: 2, bytes: 1000 })).toEqual(['/c', '/a']);
	expect(tooMany(pages, { pages: 9, bytes: 30 })).toEqual(['/a']);
	expect(tooMany(pages, { pages: 9, bytes: 40 })).toEqual([]);
});

test('a page that is always kept counts for nothing and stays', () => {
	const pages = [page('/offline', 0, 9999, true), page('/a', 1), page('/b', 2)];
	expect(tooMany(pages, { pages: 2, bytes: 20 })).toEqual([]);
	expect(tooMany(pages, { pages: 1, bytes: 20 })).toEqual(['/a']);
});

test('what is left fits, is the latest, and is never nothing', () => {
	const some = fc.array(
		fc.record({ visited: fc.integer({ min: 0, max: 50 }), bytes: fc.integer({ min: 1, max: 100 }) }),
		{ minLength: 1, maxLength: 30 }
	);
	const limit = fc.record({
		pages: fc.integer({ min: 1, max: 20 }),
		bytes: fc.integer({ min: 1, max: 600 })
	});
	fc.assert(
		fc.property(some, limit, (drawn, limits) => {
			const pages = drawn.map(({ visited, bytes }, index) => page(`/${String(index)}`, visited, bytes));
			const dropped = new Set(tooMany(pages, limits));
			const left = pages.filter(({ address }) => !dropped.has(address));
			const bytes = left.reduce((sum, one) => sum + one.bytes, 0);
			const earliest = Math.min(...left.map(({ visited }) => visited));
			expect(left.length).toBeGreaterThan(0);
			expect(left.length).toBeLessThanOrEqual(limits.pages);
			if (left.length > 1) expect(bytes).toBeLessThanOrEqual(limits.bytes);
			for (const one of pages)
				if (dropped.has(one.address)) expect(one.visited).toBeLessThanOrEqual(earliest);
		})
	);
});
