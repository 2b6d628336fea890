import { expect, test } from 'vitest';
import { formatNumber, formatShare, withUnit } from './number';

test('groups and at most as many digits as asked; a true minus sign', () => {
	expect(formatNumber(1234567.891, 1, 'zh')).toBe('1,234,567.9');
	expect(formatNumber(-0.25, 2, 'en')).toBe('−0.25');
	expect(formatNumber(7, 2, 'zh')).toBe('7');
	expect(formatNumber(7, 2, 'zh', { fixed: true })).toBe('7.00');
});

test('a signed number shows its direction, zero has none', () => {
	expect([0.4, 0, -0.4].map((value) => formatNumber(value, 1, 'en', { signed: true }))).toEqual([
		'+0.4',
		'0',
		'−0.4'
	]);
});

test('what is not known is a dash, never a zero', () => {
	expect([null, undefined, Number.NaN, Infinity].map((value) => formatNumber(value, 1, 'zh'))).toEqual([
		'—',
		'—',
		'—',
		'—'
	]);
	expect(formatShare(null, 'zh')).toBe('—');
});

test('a share is told in percent', () => {
	expect([formatShare(0.4, 'zh'), formatShare(0.0415, 'en', 1), formatShare(0, 'zh')]).toEqual([
		'40%',
		'4.2%',
		'0%'
	]);
});

test('shares below each other have the same decimals', () => {
	expect([0.25, 0.067].map((value) => formatShare(value, 'zh', 1, true))).toEqual(['25.0%', '6.7%']);
});

test('a sign of a share follows its number at once, a unit after a space', () => {
	expect(withUnit('7.21', '%')).toBe('7.21%');
	expect(withUnit('3', '‰')).toBe('3‰');
	expect(withUnit('290', '个')).toBe('290 个');
	expect(withUnit('5', undefined)).toBe('5');
});
