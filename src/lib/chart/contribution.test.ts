import { expect, test } from 'vitest';
import { contributionSegments, type Contribution } from './contribution';

const part = (number: number, points: number | null): Contribution => ({
	id: `item-${String(number)}`,
	number,
	label: '',
	points,
	text: '',
	illustrative: false
});

test('parts are widths of the most there can be; what is unknown, nothing or negative has none', () => {
	const segments = contributionSegments({
		contributions: [part(1, 30), part(2, null), part(3, 6), part(4, 0), part(5, -4)],
		most: 120
	});
	expect(segments.map(({ number, width, fits }) => [number, width, fits])).toEqual([
		[1, 25, true],
		[3, 5, false]
	]);
});
