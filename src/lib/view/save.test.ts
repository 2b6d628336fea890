import { expect, test } from 'vitest';
import { slug } from './save';
import { takenTable } from './taken-table';

test('a file’s name holds Latin letters, digits and single strokes', () => {
	expect(slug('Map: 绵阳 2024--x')).toBe('map-2024-x');
	expect([slug('绵阳'), slug('../..')]).toEqual(['chart', 'chart']);
});

test('a column of numbers alone is one of numbers; a missing cell stays missing', () => {
	expect(
		takenTable(
			['place', 'value'],
			[
				['甲', 1],
				['乙', null]
			]
		)
	).toEqual({
		names: ['place', 'value'],
		types: ['VARCHAR', 'DOUBLE'],
		columns: [
			['甲', '乙'],
			[1, null]
		],
		rowCount: 2
	});
});
