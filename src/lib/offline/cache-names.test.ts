import { expect, test } from 'vitest';
import { releaseStore, shellStore, storeOfFile, unneeded } from './cache-names';

const at = (address: string) => new URL(address, 'https://kangbiao.example');

test('files of a build or release that no kept page names go; those of a page that is still kept stay with it', () => {
	const names = [
		'kangbiao-pages',
		'kangbiao-shared',
		'kangbiao-copy-r1',
		'somebody-else',
		shellStore('b1'),
		shellStore('b2'),
		shellStore('b3'),
		releaseStore('r1'),
		releaseStore('r2'),
		releaseStore('r3')
	];
	const pages = [
		{ release: 'r1', build: 'b2' },
		{ release: 'r3', build: 'b3' }
	];
	expect(unneeded(names, pages, { release: 'r3', build: 'b3' })).toEqual([
		shellStore('b1'),
		releaseStore('r2')
	]);
	expect(unneeded(names, [], { release: 'r2', build: 'b1' })).toEqual([
		shellStore('b2'),
		shellStore('b3'),
		releaseStore('r1'),
		releaseStore('r3')
	]);
});

test.each([
	['/release/r1/core-all.arrow', 'kangbiao-release-r1'],
	['/search/index?release=r1', 'kangbiao-release-r1'],
	['/_app/immutable/entry/start.a.js', 'kangbiao-shell-b1'],
	['/maps/0123', 'kangbiao-shared'],
	['/submit/vocabulary/0123.json', 'kangbiao-shared'],
	['/open/figures.csv', undefined]
])('%s lies in %s', (address, store) => {
	expect(storeOfFile(at(address), 'b1')).toBe(store);
});
