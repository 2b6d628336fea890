import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changed, inOtherTree, linker, openData, pathOf } from './link';

const here = new URL('http://site.test/targets/a?lang=en&year=2023&place=510100&map=b&illustrative=off');

test('a link keeps language, year, policy, area and switch, and drops what belongs to a page', () => {
	expect(linker(here)('/places/510100')).toBe('/places/510100?lang=en&year=2023&illustrative=off');
	expect(linker(here)('/', { year: 2020, lang: null, light: 'met' })).toBe(
		'/?year=2020&illustrative=off&light=met'
	);
	expect(linker(new URL('http://site.test/'))('/targets')).toBe('/targets');
});

test('a link stays in the release that the address asks for', () => {
	const earlier = new URL('http://site.test/?known=2026-11-01&release=0123456789abcdef');
	expect(linker(earlier)('/targets')).toBe('/targets?release=0123456789abcdef&known=2026-11-01');
});

test('the present address with some choices changed keeps all others', () => {
	expect(changed(here, { place: '510200', map: null })).toBe(
		'/targets/a?lang=en&year=2023&place=510200&illustrative=off'
	);
	expect(changed(new URL('http://site.test/?year=2020'), { year: null })).toBe('/');
});

describe('in a static copy', () => {
	beforeEach(() => {
		process.env['KANGBIAO_PUBLICATION'] = '{}';
	});
	afterEach(() => {
		delete process.env['KANGBIAO_PUBLICATION'];
	});
	const target = new URL('http://copy.test/targets/a.html?year=2023&lang=en&release=1');

	test('links name files, keep choices where the page follows them, and never a language or release', () => {
		const link = linker(target);
		expect(link('/')).toBe('/index.html?year=2023');
		expect(link('/places/510100', { light: 'met' })).toBe('/places/510100.html?year=2023&light=met');
		expect(link('/tasks', { status: 'late' })).toBe('/tasks.html');
		expect(link('/targets/a/outlook', { place: '510100' })).toBe('/targets/a/outlook.html');
		expect(link('/reports/2024/bulletin.docx')).toBe('/reports/2024/bulletin.docx');
	});

	test('figures of all places are one page', () => {
		expect(linker(new URL('http://copy.test/'))('/figures/510100/beds')).toBe(
			'/figures.html?place=510100&indicator=beds'
		);
	});

	test('the present address is told as seen from the page, so that it holds below any folder', () => {
		expect(changed(target, { year: 2020, lang: null, release: null })).toBe('?year=2020');
		expect(changed(target, { year: null, lang: null, release: null })).toBe('a.html');
		expect(changed(new URL('http://copy.test/below/?year=2020'), { year: null })).toBe('./');
	});

	test('a page is known by the file that holds it, and found in the tree of the other language', () => {
		expect(pathOf(target)).toBe('/targets/a');
		expect(pathOf(new URL('http://copy.test/index.html'))).toBe('/');
		expect(inOtherTree(new URL('http://copy.test/targets/a.html?year=2020'), true)).toBe(
			'/en/targets/a.html?year=2020'
		);
	});

	test('open data are whole', () => {
		expect(openData('figures.csv', 'place=510100')).toBe('/open/figures.csv');
	});
});

test('open data of the living system take filters', () => {
	expect(openData('figures.csv', 'place=510100')).toBe('/open/figures.csv?place=510100');
});
