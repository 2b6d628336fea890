import { expect, test } from 'vitest';
import { changed, linker } from './link';

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
