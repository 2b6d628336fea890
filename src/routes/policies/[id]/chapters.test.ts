import { expect, test } from 'vitest';
import { chaptersOf } from './chapters';

const outline = [
	{ clause: '第一章', heading: '背景' },
	{ clause: '第4章', heading: '服务' },
	{ clause: '第4章第一节', heading: '基本' },
	{ clause: '第4章第二节', heading: '特色' },
	{ clause: '第十一章', heading: '保障' }
];
const shown = (...clauses: string[]) =>
	chaptersOf(
		outline,
		clauses.map((clause) => ({ clause }))
	).map(({ clause, depth, entries }) => `${clause} ${depth} ${entries.length}`);

test('an entry stands below the longest heading that fits, however the number is written', () => {
	expect(shown('第四章第一节', '第 4 章第1节、专栏1', '第4章', '第11章第一节')).toEqual([
		'第一章 0 0',
		'第4章 0 1',
		'第4章第一节 1 2',
		'第4章第二节 1 0',
		'第十一章 0 1'
	]);
});

test('what fits no heading comes last, by its own clause', () => {
	expect(shown('专栏2', '专栏2', '附件').slice(5)).toEqual(['专栏2 0 2', '附件 0 1']);
});

test('第一章 is not a beginning of 第十一章, nor 一(二) of 一(二十)', () => {
	expect(shown('第十一章').at(0)).toBe('第一章 0 0');
	const chapters = chaptersOf(
		[{ clause: '一（二）', heading: '' }],
		[{ clause: '一(二)' }, { clause: '一(二十)' }]
	);
	expect(chapters.map(({ entries }) => entries.length)).toEqual([1, 1]);
});
