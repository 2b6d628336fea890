import { expect, test } from 'vitest';
import { lightSegments } from './light-bar';

test('segments follow the legend and share the whole bar', () => {
	const segments = lightSegments([
		{ light: 'behind', count: 1, label: '滞后' },
		{ light: 'met', count: 3, label: '达标' },
		{ light: 'no-data', count: 0, label: '无数据' }
	]);
	expect(segments.map(({ light, width }) => [light, width])).toEqual([
		['met', 75],
		['behind', 25]
	]);
});

test('a narrow segment carries no number', () => {
	const segments = lightSegments([
		{ light: 'met', count: 95, label: '达标' },
		{ light: 'behind', count: 5, label: '滞后' },
		{ light: 'missed', count: 1, label: '未完成' }
	]);
	expect(segments.map(({ fits }) => fits)).toEqual(['glyph-and-count', 'count', 'nothing']);
});

test('nothing counted makes no segments', () => {
	expect(lightSegments([])).toEqual([]);
});
