import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPublicationOptions } from './options.js';

test('the folder is named, the living system may be', () => {
	expect(readPublicationOptions(['copy'])).toEqual({ folder: resolve('copy'), site: null });
	expect(readPublicationOptions(['copy', '--site', 'https://kb.example/a'])).toEqual({
		folder: resolve('copy'),
		site: 'https://kb.example/a'
	});
});

test('what cannot be done is said with the way to ask', () => {
	for (const args of [[], ['a', 'b']])
		expect(() => readPublicationOptions(args)).toThrow(
			/请写明一个目标目录 Name one folder.*npm run publish -- DIR/
		);
	for (const site of ['kb.example', 'javascript:alert(1)', 'ftp://kb.example'])
		expect(() => readPublicationOptions(['a', '--site', site])).toThrow(/--site 应为 http/);
	expect(() => readPublicationOptions(['a', '--places'])).toThrow(/--places.*npm run publish/);
});
