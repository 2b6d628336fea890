import { expect, test } from 'vitest';
import { yearColumns } from './years';

const input = { actual: { label: '', points: [] }, words: { noData: '' }, format: String };

test('the last year is always named, and every second one when ten do not fit on a phone', () => {
	const columns = yearColumns([2015, 2025], input);
	expect(columns.map(({ year }) => year)).toEqual([
		2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025
	]);
	expect(columns.filter(({ minor }) => !minor).map(({ year }) => year)).toEqual([2016, 2019, 2022, 2025]);
});

test('years beside the selected one make room for it', () => {
	const columns = yearColumns([2012, 2025], { ...input, selectedYear: 2016 });
	expect(columns.map(({ year }) => year)).not.toContain(2015);
	expect(columns.map(({ year }) => year)).not.toContain(2017);
	expect(columns.find(({ selected }) => selected)).toMatchObject({ year: 2016, minor: false });
});

test('a small multiple names the first and the last year', () => {
	expect(yearColumns([2018, 2025], { ...input, compact: true }).map(({ year }) => year)).toEqual([
		2018, 2025
	]);
});
