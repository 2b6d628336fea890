import { expect, test } from 'vitest';
import { smallCatalogue, target } from '../../../tests/support/small-catalogue';
import { Naming } from './naming';
import { thresholdOf } from './threshold';

const zh = new Naming(smallCatalogue, 'zh');

test('a chart’s line is the promised value, both ends of a band, or the number to be bettered', () => {
	expect(thresholdOf(zh, target('promise', {}))).toEqual({
		value: 60,
		comparator: 'at-least',
		label: '≥ 60%'
	});
	expect(thresholdOf(zh, target('band', { comparator: 'between', value: 3, high: 10 }))).toMatchObject({
		value: 3,
		upper: 10
	});
	const rise = target('rise', { comparator: 'rise', value: null, against: 'baseline' });
	expect(thresholdOf(zh, rise, 40)).toEqual({ value: 40, comparator: 'more-than', label: '高于基期' });
	expect(thresholdOf(zh, target('fall', { ...rise, comparator: 'fall' }), 12)).toMatchObject({
		value: 12,
		comparator: 'less-than'
	});
});

test('no line where nothing is known to be reached', () => {
	const rise = target('rise', { comparator: 'rise', value: null, against: 'baseline' });
	expect(thresholdOf(zh, rise)).toBeUndefined();
	expect(thresholdOf(zh, target('none', { comparator: null, value: null }), 40)).toBeUndefined();
	expect(thresholdOf(zh, undefined)).toBeUndefined();
});
