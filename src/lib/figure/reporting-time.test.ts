import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInBeijing, daysBetween } from './beijing-day';
import { reportingTimes } from './reporting-calendar';
import { dayFor, reportingTime, windowFor, type ReportingWindow } from './reporting-time';

const opens = { years_after: 1, month: 1, day: 1 };
const due = { years_after: 1, month: 3, day: 31 };
const standing = (year: number, moment: string, window = { opens, due }) => {
	const told = reportingTime(window, year, moment);
	return `${told.standing} ${told.days}`;
};

describe('days of Beijing', () => {
	test('a day ends at 16:00 UTC', () => {
		expect(dayInBeijing('2025-03-31T15:59:59.999Z')).toBe('2025-03-31');
		expect(dayInBeijing('2025-03-31T16:00:00.000Z')).toBe('2025-04-01');
		expect(dayInBeijing('2024-12-31T16:00:00.000Z')).toBe('2025-01-01');
		expect(dayInBeijing('2025-01-01T00:00:00+08:00')).toBe('2025-01-01');
	});

	test('days between, over a leap day and without', () => {
		expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
		expect(daysBetween('2025-02-28', '2025-03-01')).toBe(1);
		expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1);
		expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
	});
});

describe('early, in time, late', () => {
	test('the last moment of the due day is in time, the next one a day late', () => {
		expect(standing(2024, '2025-03-31T15:59:59.999Z')).toBe('in-time 0');
		expect(standing(2024, '2025-03-31T16:00:00.000Z')).toBe('late 1');
		expect(standing(2024, '2025-04-12T02:00:00.000Z')).toBe('late 12');
	});

	test('the first moment of the opening day is in time, the one before a day early', () => {
		expect(standing(2024, '2024-12-31T15:59:59.999Z')).toBe('early 1');
		expect(standing(2024, '2024-12-31T16:00:00.000Z')).toBe('in-time 0');
	});

	test('figures of a year that has not ended are early, even where the window is open', () => {
		const halfYearly = { opens: { years_after: 0, month: 7, day: 1 }, due };
		expect(reportingTime(halfYearly, 2024, '2024-08-01T02:00:00Z')).toEqual({
			standing: 'early',
			days: 153,
			opens: '2025-01-01',
			due: '2025-03-31'
		});
	});

	test('29 February is the 28th where there is none', () => {
		const leap = { years_after: 1, month: 2, day: 29 };
		expect([dayFor(2023, leap), dayFor(2024, leap)]).toEqual(['2024-02-29', '2025-02-28']);
		expect(standing(2023, '2024-02-29T15:59:59Z', { opens, due: leap })).toBe('in-time 0');
		expect(standing(2023, '2024-02-29T16:00:00Z', { opens, due: leap })).toBe('late 1');
		expect(standing(2024, '2025-02-28T16:00:00Z', { opens, due: leap })).toBe('late 1');
	});

	test('of every moment exactly one holds, and the days count to the edge that it lies beyond', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1990, max: 2040 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 28 }),
				fc.date({ min: new Date('1985-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
				(year, month, day, at) => {
					const window = { opens, due: { years_after: 1, month, day } };
					const told = reportingTime(window, year, at.toISOString());
					const today = dayInBeijing(at.toISOString());
					const expected = { early: today < told.opens, late: today > told.due && today >= told.opens };
					expect(told.standing).toBe(expected.early ? 'early' : expected.late ? 'late' : 'in-time');
					if (told.standing === 'late') expect(daysBetween(told.due, today)).toBe(told.days);
					if (told.standing === 'early') expect(daysBetween(today, told.opens)).toBe(told.days);
					if (told.standing === 'in-time') expect(told.days).toBe(0);
				}
			)
		);
	});

	test('a day later is never less late', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 2000, max: 2030 }),
				fc.date({ min: new Date('2001-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
				(year, at) => {
					const lateness = (moment: Date) => {
						const told = reportingTime({ opens, due }, year, moment.toISOString());
						return told.standing === 'late' ? told.days : -told.days;
					};
					expect(lateness(new Date(at.getTime() + 86_400_000)) - lateness(at)).toBeOneOf([0, 1]);
				}
			)
		);
	});
});

test('a policy’s own window goes before the general one, and of several the one due first', () => {
	const window = (
		policy_id: string | null,
		month: number,
		years: Partial<ReportingWindow> = {}
	): ReportingWindow => ({
		policy_id,
		from_year: null,
		until_year: null,
		opens,
		due: { years_after: 1, month, day: 1 },
		basis: 'own-choice',
		...years
	});
	const windows = [window(null, 3), window('a', 6), window('b', 2, { from_year: 2022, until_year: 2023 })];
	const month = (policies: string[], year: number) => windowFor(windows, policies, year)?.due.month;
	expect(month([], 2022)).toBe(3);
	expect(month(['c'], 2022)).toBe(3);
	expect(month(['a'], 2022)).toBe(6);
	expect([2021, 2022, 2023, 2024].map((year) => month(['a', 'b'], year))).toEqual([6, 2, 2, 6]);
	expect(windowFor([], ['a'], 2022)).toBeUndefined();
});

test('figures are counted by year and window, the newest year first; nothing is said where no day is set', () => {
	const own = { policy_id: 'plan', from_year: 2024, until_year: null, opens, basis: 'printed' as const };
	const calendar = {
		windows: [{ ...own, due: { years_after: 1, month: 2, day: 1 } }],
		policiesOf: new Map([['510100 beds', ['plan']]])
	};
	const figure = (indicator_id: string, year: number) => ({ place_code: '510100', indicator_id, year });
	const figures = [figure('beds', 2024), figure('doctors', 2024), figure('beds', 2023), figure('beds', 2025)];
	const general = { ...own, policy_id: null, from_year: null, due };
	const told = (windows: ReportingWindow[]) =>
		reportingTimes({ ...calendar, windows }, figures, '2025-03-01T00:00:00Z').map(
			({ year, figures: count, standing: how, days, policy_id }) =>
				`${year} ${count} ${how} ${days} ${policy_id ?? '-'}`
		);
	expect(told(calendar.windows)).toEqual(['2025 1 early 306 plan', '2024 1 late 28 plan']);
	expect(told([...calendar.windows, general])).toEqual([
		'2025 1 early 306 plan',
		'2024 1 late 28 plan',
		'2024 1 in-time 0 -',
		'2023 1 late 335 -'
	]);
});
