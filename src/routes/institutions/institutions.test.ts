import { describe, expect, test } from 'vitest';
import { choicesFrom } from './choices';
import { sorted, type Column } from './sorting';

const names = {
	years: [2024, 2025],
	policies: [],
	targets: [],
	zones: [],
	places: []
};
const read = (query: string) => choicesFrom(new URLSearchParams(query), names, ['cdc']);

describe('choices', () => {
	test('what is missing or unknown takes its default', () => {
		expect(read('view=none&year=1900&kind=spa&zone=x&verdict=good&policy=p&target=t')).toEqual({
			view: 'grades',
			year: 2025,
			policy: null,
			target: null,
			kind: null,
			zone: null,
			verdict: null,
			illustrative: true,
			sort: null,
			descending: false
		});
	});

	test('a verdict belongs to its view; a minus before the column turns the order', () => {
		expect(
			read('view=projects&verdict=overdue&sort=-paid&illustrative=off&kind=cdc&year=2024')
		).toMatchObject({
			view: 'projects',
			verdict: 'overdue',
			sort: 'paid',
			descending: true,
			illustrative: false,
			kind: 'cdc',
			year: 2024
		});
		expect(read('view=grades&verdict=overdue').verdict).toBeNull();
	});
});

describe('sorting', () => {
	interface Row {
		name: string;
		amount: number | null;
	}
	const columns: Column<Row>[] = [
		{ key: 'name', heading: '', value: ({ name }) => name },
		{ key: 'amount', heading: '', value: ({ amount }) => amount }
	];
	const rows: Row[] = [
		{ name: '绵阳', amount: 10 },
		{ name: '成都', amount: null },
		{ name: '德阳', amount: 9 }
	];
	const order = (sort: string | null, descending = false) =>
		sorted(rows, columns, { sort, descending }).map(({ name }) => name);

	test('numbers by size, unknown ones last either way', () => {
		expect(order('amount')).toEqual(['德阳', '绵阳', '成都']);
		expect(order('amount', true)).toEqual(['绵阳', '德阳', '成都']);
	});

	test('names by pinyin; no known column leaves the rows as they are', () => {
		expect(order('name')).toEqual(['成都', '德阳', '绵阳']);
		expect(order('nothing')).toEqual(['绵阳', '成都', '德阳']);
		expect(order(null)).toEqual(['绵阳', '成都', '德阳']);
	});
});
