import { expect, test } from 'vitest';
import { goldenCases } from '$lib/chart/golden-cases';
import { leadingTo } from './leading-to';

test('every way out of an example leads to one address, and nothing else changes', () => {
	const at = new Date(0);
	const props = {
		href: '/targets/x',
		rows: [{ href: '/places/y', value: 1 }, { href: undefined }],
		hrefOf: (code: string) => `/places/${code}`,
		at,
		none: null
	};
	const { hrefOf, ...rest } = leadingTo('#chart', props);
	expect(hrefOf('510100')).toBe('#chart');
	expect(rest).toEqual({
		href: '#chart',
		rows: [{ href: '#chart', value: 1 }, { href: undefined }],
		at,
		none: null
	});
});

test('no example of a chart keeps an address of its own', () => {
	const cases = Object.values(goldenCases).flatMap((states) => Object.values(states));
	const addresses = cases.flatMap(({ props }) => [
		...JSON.stringify(leadingTo('#chart', props)).matchAll(/"(\/[a-z][^"]*)"/g)
	]);
	expect(cases.length).toBeGreaterThan(20);
	expect(addresses).toEqual([]);
});
