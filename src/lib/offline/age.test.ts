import { expect, test } from 'vitest';
import { ageOf, offlineLine } from './age';

const published = '2026-11-22';
const sent = '2026-11-25T02:00:00.000Z';
const at = (moment: string) => Date.parse(moment);

test.each([
	['2026-11-25T03:00:00Z', 3],
	['2026-11-30T15:59:00Z', 8],
	['2026-11-30T16:00:00Z', 9]
])('at %s it is %i days old, by days of Beijing', (now, days) => {
	expect(ageOf(published, sent, at(now))).toEqual({ day: '2026-11-22', days });
});

test('a clock before the publication, or before the page was sent, is wrong: the day alone is told', () => {
	expect(ageOf(published, sent, at('2020-01-01T00:00:00Z'))).toEqual({ day: '2026-11-22', days: null });
	expect(ageOf(published, sent, at('2026-11-23T00:00:00Z'))).toEqual({ day: '2026-11-22', days: null });
	expect(ageOf('', sent, at('2026-11-30T00:00:00Z'))).toBeNull();
});

test('the line names release, day and age, in both languages', () => {
	const page = { release: 'd666', published, sent };
	const line = (language: 'zh' | 'en', now: string) => offlineLine(language, page, at(now));
	expect(line('zh', '2026-12-01T02:00:00Z')).toBe(
		'离线：数据版本 d666，发布于 2026-11-22，9 天前的内容。可能不是最新，网络恢复前不会更新。'
	);
	expect(line('en', '2026-12-01T02:00:00Z')).toContain('release d666, published on 2026-11-22, 9 days old.');
	expect(line('zh', '2001-01-01T00:00:00Z')).toContain('发布于 2026-11-22（本机日期有误，无法计算天数）。');
	expect(offlineLine('zh', { ...page, published: '' }, at('2026-12-01T02:00:00Z'))).toContain('发布日期不详');
});
