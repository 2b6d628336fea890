import { expect, test } from 'vitest';
import { layOutTimeline, type TimelineEntry } from './timeline';

const entry = (id: string, from: number | null, to: number | null, more: Partial<TimelineEntry> = {}) => ({
	id,
	label: id,
	from,
	to,
	ongoing: false,
	light: 'on-pace' as const,
	status: '推进中',
	...more
});
const layout = (entries: TimelineEntry[], now: number, mostStrips?: number) =>
	layOutTimeline({ groups: [{ id: 'group', label: '组', entries }], now, mostStrips });
const strips = (entries: TimelineEntry[], now: number, mostStrips?: number) =>
	layout(entries, now, mostStrips).groups[0]?.strips ?? [];

test('a year is as wide as the others; a strip runs from the first day of one to the last day of another', () => {
	// 2021 to 2024 are four years of 25 %.
	const { span, years, now } = layout([entry('a', 2021, 2022), entry('b', 2024, 2024)], 2022);
	expect(span).toBe(4);
	expect(years.map(({ year, left }) => [year, left])).toEqual([
		[2021, 0],
		[2022, 25],
		[2023, 50],
		[2024, 75]
	]);
	expect(now).toBe(50);
	expect(
		strips([entry('a', 2021, 2022), entry('b', 2024, 2024)], 2022).map(({ left, width, words }) => [
			left,
			width,
			words
		])
	).toEqual([
		[0, 50, 'left'],
		[75, 25, 'right']
	]);
});

test('what has no end runs to the edge, a year beyond the last one named', () => {
	// 2021 to 2024, and 2025 to go on: five years of 20 %.
	const [first, open] = strips([entry('a', 2021, 2024), entry('b', 2023, null, { ongoing: true })], 2022);
	expect([first?.left, first?.width]).toEqual([0, 80]);
	expect([open?.left, open?.width, open?.to, open?.ongoing]).toEqual([40, 60, null, true]);
});

test('without a beginning a strip starts with the axis; one that ends before it begins keeps its first year', () => {
	const [open, odd] = strips([entry('a', null, 2022), entry('b', 2022, 2019)], 2022);
	// 2019 to 2022: four years of 25 %.
	expect([open?.from, open?.left, open?.width]).toEqual([2019, 0, 100]);
	expect([odd?.from, odd?.to, odd?.left, odd?.width]).toEqual([2022, 2022, 75, 25]);
});

test('strips are in the order of their years; of equal ones the larger first', () => {
	const ids = strips([entry('c', 2022, 2023), entry('a', 2021, 2023), entry('b', 2021, 2022)], 2022).map(
		({ entries }) => entries[0]?.id
	);
	expect(ids).toEqual(['b', 'a', 'c']);
});

test('a group of many puts those of the same years, status and provenance together', () => {
	const many = [
		entry('a', 2021, 2025),
		entry('b', 2021, 2025, { illustrative: true }),
		entry('c', 2021, 2025, { status: '逾期', light: 'missed' }),
		entry('d', 2021, 2025)
	];
	expect(strips(many, 2022, 4).map(({ entries }) => entries.length)).toEqual([1, 1, 1, 1]);
	expect(
		strips(many, 2022, 3).map(({ entries, illustrative }) => [entries.map(({ id }) => id), illustrative])
	).toEqual([
		[['a', 'd'], false],
		[['b'], true],
		[['c'], false]
	]);
});

test('groups without entries are left out, and years are named sparsely', () => {
	expect(layOutTimeline({ groups: [{ id: 'none', label: '空', entries: [] }], now: 2022 }).groups).toEqual(
		[]
	);
	const { years } = layout([entry('a', 2011, 2030)], 2022);
	// Twenty years and at most eight names: every third one.
	expect(years.filter(({ minor }) => !minor).map(({ year }) => year)).toEqual([
		2011, 2014, 2017, 2020, 2023, 2026, 2029
	]);
});
