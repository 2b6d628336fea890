import { describe, expect, test } from 'vitest';
import { inWorld, type WorkedCase } from '../../../tests/support/judgement';
import { openNativeEngine } from '../engine/native';
import type { Row } from '../engine/insert';
import type { Outlook } from './outlook';

/** Yearly values of a place from 2018 on; null is a year without a report. */
function series(place_code: string, values: (number | null)[], more: Row = {}): Row[] {
	return values.flatMap((value, index) =>
		value === null ? [] : [{ place_code, year: 2018 + index, value, ...more }]
	);
}

const prefecture = (place_code: string) => ({ place_code, level: 'prefecture', parent: '' });
const bound = (place_code: string) => ({ target_id: 'promise', place_code, standing: 'bound' });

async function outlooks(worked: WorkedCase, basis = 'all'): Promise<Outlook[]> {
	return inWorld(await openNativeEngine(), worked, (rows) =>
		rows<Outlook>(`FROM outlooks WHERE basis = '${basis}' ORDER BY place_code, year`)
	);
}

async function outlookOf(worked: WorkedCase, year: number, place = '110000'): Promise<Outlook> {
	const found = (await outlooks(worked)).find((row) => row.year === year && row.place_code === place);
	if (!found) throw new Error(`no outlook of ${place} in ${year}`);
	return found;
}

/** At least 60 by 2025; the place went 30 33 40 44 46 in 2018 to 2022. */
const own = series('110000', [30, 33, 40, 44, 46]);

describe('at least 60 by 2025 from 46 in 2022: 14 points in 3 years', () => {
	test('the best year is 2020 (+7, before the promise began), the best three years 2018–2021 (+14)', async () => {
		expect(await outlookOf({ figures: own }, 2022)).toMatchObject({
			required_pace: 14 / 3,
			own_best_pace: 7,
			own_best_year: 2020,
			own_mean_pace: 14 / 3,
			own_mean_year: 2021,
			recent_pace: 2,
			peers: 0,
			peer_best_pace: null,
			peer_best_place: null,
			pace_class: 'within-own',
			pace_reason: null
		});
	});

	test('at 7 a year it takes two years, at 2 a year seven; nobody else leads to none', async () => {
		expect(await outlookOf({ figures: own }, 2022)).toMatchObject({
			first_year_own: 2024,
			first_year_own_reason: null,
			first_year_recent: 2029,
			first_year_recent_reason: null,
			first_year_peer: null,
			first_year_peer_reason: 'no-pace'
		});
	});

	test('only what was known by the year counts', async () => {
		// From 2019 the only pace is 33 − 30; 2020 is the first judged year: 33 → 40.
		expect(await outlookOf({ figures: own }, 2020)).toMatchObject({
			own_best_pace: 7,
			own_mean_pace: null,
			required_pace: 4
		});
		expect(await outlookOf({ figures: series('110000', [30, 33, 35, 45]) }, 2020)).toMatchObject({
			own_best_pace: 3,
			own_best_year: 2019,
			pace_class: 'never-held'
		});
	});

	test('a promise of more than the goal takes a year longer where the pace hits it exactly', async () => {
		expect(await outlookOf({ target: { comparator: 'more-than' }, figures: own }, 2022)).toMatchObject({
			first_year_own: 2025,
			first_year_recent: 2030
		});
	});

	test('a year without a report and another series lend no pace', async () => {
		const broken = await outlookOf(
			{
				figures: [
					...series('110000', [20, null, 40], { vintage: '' }),
					{ year: 2021, value: 55, vintage: 'census' },
					{ year: 2022, value: 56, vintage: 'census' }
				],
				more: { vintage: [{ vintage: 'census', rank: 1 }] }
			},
			2022
		);
		expect(broken).toMatchObject({ own_best_pace: 1, own_best_year: 2022, own_mean_pace: null });
	});

	test('equal best years: the first is named', async () => {
		expect(await outlookOf({ figures: series('110000', [30, 35, 40, 41]) }, 2021)).toMatchObject({
			own_best_pace: 5,
			own_best_year: 2019
		});
	});

	test('a place that moves away never arrives at its own pace; one that crawls takes more than a century', async () => {
		expect(await outlookOf({ figures: series('110000', [null, null, 40, 39]) }, 2021)).toMatchObject({
			first_year_own: null,
			first_year_own_reason: 'not-forward',
			first_year_recent_reason: 'not-forward',
			pace_class: 'never-held'
		});
		expect(await outlookOf({ figures: series('110000', [null, null, 40, 40.1]) }, 2021)).toMatchObject({
			first_year_own: null,
			first_year_own_reason: 'too-far'
		});
	});
});

describe('peers are the other places of the same level under the same target', () => {
	const world = (more: WorkedCase = { figures: [] }): WorkedCase => ({
		places: [
			prefecture('110000'),
			prefecture('120000'),
			prefecture('130000'),
			{ place_code: '110101', level: 'county', parent: '110000' }
		],
		bound: [bound('110000'), { ...bound('120000'), standing: 'reference' }, bound('130000'), bound('110101')],
		figures: [
			...series('110000', [null, null, 40, 44, 46]),
			...series('120000', [null, null, 50, 56, 58]),
			...series('130000', [null, null, 20, 21, 24]),
			...series('110101', [null, null, 10, 30, 50]),
			...more.figures
		]
	});

	test('the best of them is named with its year; a county is no peer of a prefecture', async () => {
		// 14 / 3 = 4.67 a year: the place itself did 4 at most, 120000 did 6 in 2021. 14 / 6 years: in 2025.
		expect(await outlookOf(world(), 2022)).toMatchObject({
			pace_class: 'within-peers',
			peers: 2,
			peer_best_pace: 6,
			peer_best_year: 2021,
			peer_best_place: '120000',
			first_year_peer: 2025
		});
	});

	test('the leader is held against the second', async () => {
		expect(await outlookOf(world(), 2022, '120000')).toMatchObject({
			own_best_pace: 6,
			peer_best_pace: 4,
			peer_best_place: '110000',
			peers: 2
		});
		expect(await outlookOf(world(), 2022, '110101')).toMatchObject({ peers: 0, peer_best_pace: null });
	});

	test('what rests on illustrative figures says so, and is not there without them', async () => {
		const worked = world({ figures: series('130000', [15, 40], { provenance: 'illustrative' }) });
		expect(await outlookOf(worked, 2022)).toMatchObject({
			peer_best_pace: 25,
			peer_best_place: '130000',
			peer_best_illustrative: true,
			own_best_illustrative: false
		});
		const reported = await outlooks(worked, 'reported');
		expect(reported.find(({ place_code, year }) => place_code === '110000' && year === 2022)).toMatchObject({
			peer_best_pace: 6,
			peer_best_illustrative: false
		});
	});
});

describe('where less is better, at most 10 by 2025', () => {
	test('the steepest fall is the best pace', async () => {
		const worked = {
			target: { comparator: 'at-most', value: 10 },
			figures: series('110000', [null, null, 20, 18, 17])
		};
		// 7 in 3 years; 2 in 2021 at most: 17 − 2 × 4 = 9 in 2026. At 1 a year in 2029.
		expect(await outlookOf(worked, 2022)).toMatchObject({
			required_pace: -7 / 3,
			own_best_pace: -2,
			own_best_year: 2021,
			pace_class: 'never-held',
			first_year_own: 2026,
			first_year_recent: 2029
		});
	});
});

describe('no pace is needed', () => {
	test.each<[string, WorkedCase, number, string]>([
		['once it is met', { figures: series('110000', [null, null, 40, 61]) }, 2021, 'met'],
		[
			'when the due year has come',
			{ figures: series('110000', [null, null, 40, 41, 42, 43, 44, 45]) },
			2025,
			'due-passed'
		],
		[
			'where the year has no report',
			{ figures: series('110000', [null, null, 40, null, 42]) },
			2021,
			'no-data'
		],
		['of a band', { target: { comparator: 'between', value: 50, high: 60 }, figures: own }, 2022, 'band'],
		[
			'where the text is not clear',
			{ target: { not_evaluable: 'no-threshold' }, figures: own },
			2022,
			'not-judged'
		]
	])('%s', async (_, worked, year, reason) => {
		expect(await outlookOf(worked, year)).toMatchObject({
			pace_reason: reason,
			required_pace: null,
			pace_class: null,
			first_year_own: null,
			first_year_own_reason: reason
		});
	});

	test('a yearly promise and a part of a total have no outlook', async () => {
		expect(await outlooks({ target: { recurrence: 'yearly' }, figures: own })).toEqual([]);
		expect(await outlooks({ bound: [{ ...bound('110000'), standing: 'part' }], figures: own })).toEqual([]);
	});
});
