import { expect, test } from 'vitest';
import { layOutBullet } from './bullet';

const target = { value: 8, comparator: 'at-least' as const, label: '≥ 8' };

test('a bar starts at zero; marks are shares of the domain', () => {
	const row = layOutBullet({ value: 5, target, baseline: 2, path: 6, zone: [7, 9], domain: [0, 10] });
	expect(row).toEqual({
		domain: [0, 10],
		clipped: false,
		bar: { x: 0, width: 50, end: 50 },
		baseline: 20,
		path: 60,
		zone: { x: 70, width: 20 },
		targets: [{ x: 80, cap: 'right', strict: false }]
	});
});

test('a negative value has its bar on the other side of zero', () => {
	expect(layOutBullet({ value: -5, domain: [-10, 10] }).bar).toEqual({ x: 25, width: 25, end: 25 });
});

test('a scale without zero is told to be cut', () => {
	const row = layOutBullet({ value: 78.2, target: { ...target, value: 79 }, zero: false });
	expect(row.clipped).toBe(true);
	expect(row.domain).toEqual([77.8, 79]);
	expect(layOutBullet({ value: 78.2, target }).clipped).toBe(false);
});

test('caps point to the promised side, hollow when the line is not enough', () => {
	const capOf = (comparator: 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about') =>
		layOutBullet({ value: 5, target: { ...target, comparator } }).targets.map(({ cap, strict }) => [
			cap,
			strict
		]);
	expect(capOf('more-than')).toEqual([['right', true]]);
	expect(capOf('at-most')).toEqual([['left', false]]);
	expect(capOf('less-than')).toEqual([['left', true]]);
	expect(capOf('about')).toEqual([['both', false]]);
});

test('between has two lines whose caps point inwards, in whichever order the ends come', () => {
	const row = layOutBullet({
		value: 5,
		domain: [0, 10],
		target: { value: 6, upper: 3, comparator: 'between', label: '3–6' }
	});
	expect(row.targets).toEqual([
		{ x: 30, cap: 'right', strict: false },
		{ x: 60, cap: 'left', strict: false }
	]);
});

test('a missing value has no bar, but its target stays; a zero has a bar without width', () => {
	const missing = layOutBullet({ value: null, target, domain: [0, 10] });
	expect(missing.bar).toBeNull();
	expect(missing.targets).toHaveLength(1);
	expect(layOutBullet({ value: 0, target, domain: [0, 10] }).bar).toEqual({ x: 0, width: 0, end: 0 });
});

test('a target of zero on a quantity of zeros can be drawn', () => {
	expect(layOutBullet({ value: 0, target: { ...target, value: 0 } }).targets).toEqual([
		{ x: 0, cap: 'right', strict: false }
	]);
});
