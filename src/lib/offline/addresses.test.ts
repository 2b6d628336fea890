import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canShow, endsSession, isKeepable, wayOf } from './addresses';

const at = (address: string) => new URL(address, 'https://kangbiao.example');
const opening = { method: 'GET', mode: 'navigate', isRange: false };
const reading = { method: 'GET', mode: 'cors', isRange: false };

describe('the way of a request', () => {
	test.each([
		['/', 'page'],
		['/targets/sichuan-health-industry-share-2025?year=2024', 'page'],
		['/targets/x/outlook', 'page'],
		['/reports/2024?zone=510100', 'page'],
		['/submit', 'page'],
		['/account', 'person'],
		['/review/x', 'person'],
		['/login?next=%2F', 'person'],
		['/embed/targets/x', 'leave'],
		['/audit/audit.csv', 'leave'],
		['/open/figures.csv', 'leave'],
		['/matrix/matrix.csv', 'leave'],
		['/reports/2024/bulletin.docx', 'leave']
	])('opening %s: %s', (address, way) => {
		expect(wayOf({ ...opening, url: at(address) })).toBe(way);
	});

	test.each([
		['/_app/immutable/chunks/a.js', 'file'],
		['/release/abc/core-all.arrow', 'file'],
		['/release/abc/kangbiao.duckdb', 'file'],
		['/maps/0123', 'file'],
		['/search/index?release=abc', 'file'],
		['/submit/vocabulary/abc.json', 'file'],
		['/releases/events', 'leave'],
		['/targets/x/__data.json', 'leave'],
		['/wall/scenes.json', 'leave'],
		['/robots.txt', 'leave']
	])('reading %s: %s', (address, way) => {
		expect(wayOf({ ...reading, url: at(address) })).toBe(way);
	});

	test('parts of files, and whatever sends something, are left to the browser', () => {
		const database = at('/release/abc/kangbiao.duckdb');
		expect(wayOf({ ...reading, isRange: true, url: database })).toBe('leave');
		expect(wayOf({ ...reading, method: 'POST', url: at('/submit/hand-in') })).toBe('leave');
		expect(wayOf({ ...opening, method: 'POST', url: at('/account?/logout') })).toBe('leave');
		expect(wayOf({ ...reading, method: 'HEAD', url: database })).toBe('file');
		expect(wayOf({ ...reading, method: 'HEAD', url: at('/robots.txt') })).toBe('leave');
	});
});

describe('what may be kept', () => {
	/** Routes with a page, and whether the page is the same for everybody. */
	const personal =
		/^\/(account|audit|people|review|submissions|login|invitation)(\/|$)|^\/releases\/revert$|^\/embed\//;

	test('every page of this site but those of persons and frames', () => {
		const routes = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
			.filter((file) => /(^|\/)\+page\.svelte$/.test(file))
			.map((file) => `/${file.replace(/\/?\+page\.svelte$/, '')}`.replaceAll(/\[[^\]]*\]/g, 'x'));
		expect(routes).toContain('/targets/x/outlook');
		expect(routes.filter((route) => !isKeepable(at(route))).sort()).toEqual(
			routes.filter((route) => personal.test(route)).sort()
		);
	});

	test.each([
		'/submit?corrects=figure-of-somebody',
		'/releases?reverted',
		'/submit?/check',
		'/policies/x/quotations.json'
	])('not %s', (address) => {
		expect(isKeepable(at(address))).toBe(false);
	});
});

test.each([
	['POST', '/account?/logout', true],
	['POST', '/account?/everywhere', true],
	['POST', '/account?/password', false],
	['GET', '/account?/logout', false],
	['POST', '/people?/logout', false]
])('%s %s ends a session: %s', (method, address, ends) => {
	expect(endsSession(method, at(address))).toBe(ends);
});

test.each([
	['/?year=2024', '/?year=2022&zone=510100', true],
	['/matrix', '/matrix?span=2', true],
	['/targets/a', '/targets/a?year=2022', true],
	['/targets/a', '/targets/b', false],
	['/targets/a', '/targets/a/outlook', false],
	['/policies', '/policies?year=2022', false],
	['/', '/?lang=en', false],
	['/?lang=en', '/?lang=en&year=2022', true],
	['/', '/?release=abc', false],
	['/?known=2026-11-01', '/', false],
	['/', '/?method=open-sdg', false]
])('%s kept can show %s: %s', (kept, wanted, can) => {
	expect(canShow(at(kept), at(wanted))).toBe(can);
});
