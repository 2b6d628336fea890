import { expect, test } from 'vitest';
import { openedNow, readOnce } from './read-once';

test('a file is opened once, at once for all who ask, and can be had in the same frame afterwards', async () => {
	let opened = 0;
	const open = () => Promise.resolve(++opened);
	expect(openedNow('a')).toBeUndefined();
	expect(await Promise.all([readOnce('a', open), readOnce('a', open)])).toEqual([1, 1]);
	expect([await readOnce('a', open), openedNow('a')]).toEqual([1, 1]);
});

test('what failed is tried again', async () => {
	await expect(readOnce('b', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
	expect(openedNow('b')).toBeUndefined();
	expect(await readOnce('b', () => Promise.resolve('here'))).toBe('here');
});

test('of many parts those used last stay, and others are opened anew', async () => {
	const part = (index: number) => readOnce(`part ${String(index)}`, () => Promise.resolve(index), true);
	await readOnce('whole', () => Promise.resolve('whole'));
	for (let index = 0; index < 120; index++) await part(index);
	expect(openedNow('part 0')).toBe(0);
	await part(120);
	expect([openedNow('part 0'), openedNow('part 1'), openedNow('part 120')]).toEqual([0, undefined, 120]);
	expect(openedNow('whole')).toBe('whole');
	expect(await part(1)).toBe(1);
});
