import { expect, test } from 'vitest';
import { remembered } from './remembered';

test('a text is worked on once, also where the answer is nothing, until there are too many', () => {
	const worked: string[] = [];
	const length = remembered((text) => {
		worked.push(text);
		return text === '' ? undefined : text.length;
	}, 2);
	expect(['甲', '', '甲', ''].map(length)).toEqual([1, undefined, 1, undefined]);
	expect(worked).toEqual(['甲', '']);
	expect([length('乙丙'), length('甲')]).toEqual([2, 1]);
	expect(worked).toEqual(['甲', '', '乙丙', '甲']);
});
