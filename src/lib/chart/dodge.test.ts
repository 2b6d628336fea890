import { expect, test } from 'vitest';
import { dodge } from './dodge';

test('labels that do not touch stay where they are', () => {
	expect(dodge([10, 50, 30], 15, 0, 100)).toEqual([10, 50, 30]);
});

test('two labels at one place move apart by half a gap each', () => {
	expect(dodge([50, 50], 16, 0, 100)).toEqual([42, 58]);
});

test('labels stay inside the plot', () => {
	expect(dodge([0, 2], 15, 0, 100)).toEqual([0, 15]);
	expect(dodge([99, 100], 15, 0, 100)).toEqual([85, 100]);
});

test('more labels than fit are spread evenly', () => {
	expect(dodge([5, 5, 5], 15, 0, 20)).toEqual([0, 10, 20]);
});

test('the order of values is the order of labels', () => {
	expect(dodge([52, 50, 51], 10, 0, 100)).toEqual([61, 41, 51]);
});
