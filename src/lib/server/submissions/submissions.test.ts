import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handInOf, person, proposed } from '../../../../tests/support/handing-in';
import { writeSmallRelease } from '../../../../tests/support/small-release';
import { describeOnBothStores } from '../../../../tests/support/stores';
import type { Store } from '../store/open';
import { acceptedFigures, lastChange } from './accepted';
import { accept, returnToSender, revertTo, withdraw } from './decide';
import { inLedger, nextEntry } from './entry';
import { handIn, type HandIn } from './hand-in';
import {
	listSubmissions,
	readSubmission,
	readSubmittedFile,
	rememberedAnswers,
	type SubmissionRecord
} from './read';
import { missingReports } from './missing-reports';
import { withRelease } from './release-engine';
import { differences } from '../../assessment/supposed-figures';
import { rankFigures, reviewWork } from './review';
import { agreeingSubmissions, contestedPositions, rivalsAt } from './rivals';
import { figuresAt, pageOfFigures, type FigureQuestion } from './submitted-figures';
import { standingAcceptances, withdrawnAfter } from './standing-acceptances';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-ledger-'));
	process.env['KANGBIAO_DATA'] = folder;
	await writeSmallRelease(join(folder, 'releases'), 'small');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const give = (store: Store, ...what: Parameters<typeof handInOf>) =>
	handIn(store, 'small', handInOf(...what));
const takeAll = (store: Store, submission: string, decided: number[] = [], positions = [0, 1, 2]) =>
	accept(store, person('planner'), { submission, positions, decided, comment: '' });
const record = async (store: Store, id: string): Promise<SubmissionRecord> => {
	const found = await readSubmission(store, id);
	if (!found) throw new Error(`no submission ${id}`);
	return found;
};
const valuesIn = async (store: Store, through = Number.MAX_SAFE_INTEGER) =>
	(await acceptedFigures(store, through)).map(({ year, value }) => `${year} ${value}`);

describeOnBothStores('the ledger', (under) => {
	describe('handing in', () => {
		test('keeps the file byte for byte, every figure with its cell, and what was left out with its reason', async () => {
			const store = await under.open();
			const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
			const figures = [
				proposed(2022, 470, { unit: { printed: '‰', symbol: '‰' } }),
				proposed(2023, null),
				proposed(2023, null, { cell: 'D9' }),
				proposed(2021, 44),
				proposed(2021, 43, { cell: 'D8' }),
				proposed(2019, 39, { unit: { printed: null, symbol: null } }),
				proposed(2018, 3, { unit: { printed: '万人', symbol: '万人' } }),
				proposed(2017, 3, {
					place: { printed: '某地', printedCode: null, code: '999999', name: null, level: null }
				}),
				proposed(2016, 3, { cell: 'E1', isFaulty: true }),
				proposed(2015, 3, {
					isSubtotal: true,
					place: { printed: '合计', printedCode: null, code: null, name: null, level: null }
				})
			];
			const told = await give(store, figures, {
				file: { name: '报表.xlsx', bytes },
				reading: {
					shape: 'shape',
					figures
				}
			});
			expect(told.figures).toBe(2);
			expect(told.leftOut.map(({ cell, why }) => `${cell} ${why}`).sort()).toEqual([
				'C15 total',
				'C17 unknown',
				'C18 unit',
				'C19 unanswered',
				'C21 disagrees',
				'D8 disagrees',
				'D9 repeated',
				'E1 error'
			]);
			const kept = await record(store, told.id);
			expect(kept.left_out).toEqual(told.leftOut);
			expect(await figuresAt(store, told.id, [0, 1, 2])).toMatchObject([
				{ cell: 'C22', year: 2022, value: 47, reported_value: '470', unit: '‰', state: 'final' },
				{ cell: 'C23', year: 2023, value: null, reported_value: '', state: 'missing' }
			]);
			expect(kept).toMatchObject({ by_name: 'analyst 的姓名', origin: '192.0.2.7', state: 'handed-in' });
			const file = await readSubmittedFile(store, told.id);
			expect(Uint8Array.from(file?.bytes ?? [])).toEqual(bytes);
		});

		test('a grade keeps its label and its rank; a number that is no rank is left out', async () => {
			const store = await under.open();
			const grade = { indicator: { printed: '等级', id: 'grade' }, unit: { printed: null, symbol: null } };
			const told = await give(store, [proposed(2022, 1, grade), proposed(2023, 7, grade)]);
			expect(await figuresAt(store, told.id, [0, 1])).toMatchObject([
				{ value: 1, reported_value: '二级', unit: '级' }
			]);
			expect(told.leftOut).toMatchObject([{ cell: 'C23', why: 'unknown' }]);
		});

		test('the same request sent twice, even at once, is one submission', async () => {
			const store = await under.open();
			const what = handInOf([proposed(2022, 47)]);
			const twice = await Promise.all([handIn(store, 'small', what), handIn(store, 'small', what)]);
			expect(twice.map(({ isRepeat }) => isRepeat).sort()).toEqual([false, true]);
			expect(twice[0].id).toBe(twice[1].id);
			expect(await listSubmissions(store)).toHaveLength(1);
		});

		test('twenty analysts on two servers at once lose nothing and double nothing', async () => {
			const address = await under.freshAddress();
			const servers = [await under.open(address), await under.open(address)];
			const told = await Promise.all(
				Array.from({ length: 20 }, (_, index) =>
					give(servers[index % 2] as Store, [proposed(2000 + index, index)])
				)
			);
			const listed = await listSubmissions(servers[0] as Store);
			expect(listed.map(({ id }) => id).sort()).toEqual(told.map(({ id }) => id).sort());
			expect(listed.every(({ figures }) => figures === 1)).toBe(true);
		});

		test('nothing to hand in, and figures of others, are refused with the cell', async () => {
			const store = await under.open();
			await expect(give(store, [])).rejects.toMatchObject({ code: 'nothing-to-hand-in' });
			const may = (place: string) => place !== '110000';
			await expect(give(store, [proposed(2022, 47)], { may })).rejects.toThrow(/报表\.xlsx.*表1!C22.*110000/);
			expect(await listSubmissions(store)).toEqual([]);
		});

		test('the same bytes are recognised, and answers are remembered by shape', async () => {
			const store = await under.open();
			const answers: HandIn['answers'] = { questions: { 'unit:率': '%' }, roles: [], cells: {} };
			const first = await give(store, [proposed(2022, 47)], { answers, remember: true });
			const second = await give(store, [proposed(2022, 47)]);
			expect(second.sameFile).toEqual([first.id]);
			expect((await record(store, first.id)).same_file).toEqual([second.id]);
			expect(await rememberedAnswers(store, 'shape')).toEqual(answers);
			expect(await rememberedAnswers(store, 'another')).toBeUndefined();
			expect(await store.db.selectFrom('file').select('sha256').execute()).toHaveLength(1);
		});
	});

	describe('deciding', () => {
		test('whole or in part; what is accepted enters the release with its cell', async () => {
			const store = await under.open();
			const whole = await give(store, [proposed(2021, 44.5), proposed(2022, 47)]);
			await takeAll(store, whole.id);
			const part = await give(store, [proposed(2019, 39), proposed(2018, 38)]);
			await takeAll(store, part.id, [], [1]);
			expect((await record(store, whole.id)).state).toBe('accepted');
			expect((await record(store, part.id)).state).toBe('partly-accepted');
			expect(await valuesIn(store)).toEqual(['2021 44.5', '2022 47', '2018 38']);
			expect((await acceptedFigures(store, 99))[2]).toMatchObject({
				submission: part.id,
				file: '报表.xlsx',
				sheet: '表1',
				cell: 'C18',
				place: '110000',
				unit: '%'
			});
		});

		test('two planners at once: one accepts, the other is told', async () => {
			const store = await under.open();
			const { id } = await give(store, [proposed(2022, 47)]);
			const both = await Promise.allSettled([takeAll(store, id), takeAll(store, id)]);
			expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
			expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
				reason: { code: 'too-late', words: { en: expect.stringContaining('has been accepted') as string } }
			});
			expect(await valuesIn(store)).toEqual(['2022 47']);
		});

		test('returned with comments by cell, corrected by a new version, which supersedes it', async () => {
			const store = await under.open();
			const first = await give(store, [proposed(2022, 74)]);
			const cells = [{ sheet: '表1', cell: 'C22', comment: '数字颠倒？' }];
			await returnToSender(store, person('planner'), { submission: first.id, comment: '请核', cells });
			const second = await give(store, [proposed(2022, 47)], { corrects: first.id });
			expect(second.version).toBe(2);
			const kept = await record(store, first.id);
			expect(kept.events.map(({ kind }) => kind)).toEqual(['handed-in', 'returned', 'superseded']);
			expect(kept.events[1]?.comments).toEqual(cells);
			expect(kept.versions).toEqual([
				{ id: first.id, version: 1, state: 'superseded' },
				{ id: second.id, version: 2, state: 'handed-in' }
			]);
			await expect(give(store, [proposed(2022, 46)], { corrects: first.id })).rejects.toMatchObject({
				code: 'too-late'
			});
			// Somebody else supersedes nothing, unless a reviewer.
			const other = { actor: person('other'), corrects: second.id };
			await expect(give(store, [proposed(2022, 46)], other)).rejects.toMatchObject({ code: 'not-yours' });
			expect((await record(store, second.id)).state).toBe('handed-in');
			const third = await give(store, [proposed(2022, 46)], { ...other, mayCorrectOthers: true });
			expect((await record(store, second.id)).versions.at(-1)).toEqual({
				id: third.id,
				version: 3,
				state: 'handed-in'
			});
		});

		test('an accepted version stands until its correction is accepted, and then as an earlier revision', async () => {
			const store = await under.open();
			const first = await give(store, [proposed(2022, 74)]);
			await takeAll(store, first.id);
			const second = await give(store, [proposed(2022, 47)], { corrects: first.id });
			expect((await record(store, first.id)).state).toBe('accepted');
			await takeAll(store, second.id);
			expect((await record(store, first.id)).state).toBe('superseded');
			expect(await valuesIn(store)).toEqual(['2022 74', '2022 47']);
		});

		test('a withdrawal is an entry: the figures leave from then on, and are known as of before', async () => {
			const store = await under.open();
			const { id } = await give(store, [proposed(2022, 47)]);
			const { sequence } = await takeAll(store, id);
			const gone = await withdraw(store, person('analyst'), { submission: id, comment: '误报' });
			expect(await lastChange(store)).toBe(gone.sequence);
			expect(await valuesIn(store)).toEqual([]);
			expect(await valuesIn(store, sequence)).toEqual(['2022 47']);
			await expect(takeAll(store, id)).rejects.toMatchObject({ code: 'too-late' });
			expect([await withdrawnAfter(store, sequence), await withdrawnAfter(store, sequence - 1)]).toEqual([
				1, 0
			]);
			await expect(give(store, [proposed(2022, 48)], { corrects: id })).rejects.toMatchObject({
				code: 'too-late'
			});
		});

		test('reverting takes back later acceptances only, and they can be accepted again', async () => {
			const store = await under.open();
			const early = await give(store, [proposed(2021, 44.5)]);
			const late = await give(store, [proposed(2022, 47)]);
			const { sequence } = await takeAll(store, early.id);
			const { sequence: seen } = await takeAll(store, late.id);
			const back = { through: sequence, seen, comment: '' };
			// An acceptance that nobody saw before confirming is not taken back with the others.
			await expect(revertTo(store, person('planner'), { ...back, seen: seen - 1 })).rejects.toMatchObject({
				code: 'too-late'
			});
			expect(await standingAcceptances(store, sequence)).toMatchObject([
				{ sequence: seen, submission: late.id, figures: 1, accepted_by: 'planner 的姓名' }
			]);
			await revertTo(store, person('planner'), back);
			expect(await standingAcceptances(store, sequence)).toEqual([]);
			expect(await valuesIn(store)).toEqual(['2021 44.5']);
			expect((await record(store, late.id)).state).toBe('reverted');
			expect(await revertTo(store, person('planner'), back)).toBeUndefined();
			await takeAll(store, late.id);
			expect(await valuesIn(store)).toEqual(['2021 44.5', '2022 47']);
		});

		test('nothing of a submission that waits or was never accepted changes a release', async () => {
			const store = await under.open();
			const { id } = await give(store, [proposed(2022, 47)]);
			await withdraw(store, person('analyst'), { submission: id, comment: '' });
			expect(await lastChange(store)).toBe(0);
		});
	});

	test('two submissions that contradict each other need a decision, figure by figure', async () => {
		const store = await under.open();
		const ours = await give(store, [proposed(2021, 44), proposed(2022, 47)]);
		const theirs = await give(store, [proposed(2021, 44), proposed(2022, 49)], { actor: person('other') });
		const rivals = await rivalsAt(store.db, ours.id, [0, 1]);
		expect(
			rivals.map(({ position, submission, value, agrees }) => [position, submission, value, agrees])
		).toEqual([
			[0, theirs.id, 44, true],
			[1, theirs.id, 49, false]
		]);
		expect(await contestedPositions(store.db, ours.id)).toEqual([1]);
		expect(await agreeingSubmissions(store.db, ours.id)).toEqual([]);
		await expect(takeAll(store, ours.id)).rejects.toThrow(/表1!C22/);
		await takeAll(store, ours.id, [1]);
		expect(await valuesIn(store)).toEqual(['2021 44', '2022 47']);
		// Decided: the other one now stands against what is accepted, and against nothing that waits.
		expect(await contestedPositions(store.db, theirs.id)).toEqual([]);
	});

	test('a review shows differences, lights that would flip, and who says the same', async () => {
		const store = await under.open();
		const figures = [proposed(2021, 44), proposed(2022, 51), proposed(2023, 52)];
		const { id } = await give(store, figures);
		const again = await give(store, figures, { file: { name: 'b.csv', bytes: new Uint8Array(3) } });
		const review = reviewWork(store, 'small', await record(store, id));
		expect(Array.from(await review.differences, (at) => differences[at])).toEqual([
			'unchanged',
			'contradicting',
			'new'
		]);
		const lights = await review.lights;
		expect(lights.map(({ year, light_before, light_after }) => [year, light_before, light_after])).toEqual([
			[2022, 'behind', 'on-pace'],
			[2023, 'no-data', 'on-pace']
		]);
		expect(await agreeingSubmissions(store.db, id)).toEqual([again.id]);
		// 45 in 2022 follows 44; 51 does not leave the course by ten points, and 72 does.
		expect(await review.findings).toEqual({ gravest: [], total: 0 });
		const jump = await give(store, [proposed(2023, 72)]);
		const { findings } = reviewWork(store, 'small', await record(store, jump.id));
		expect((await findings).gravest).toMatchObject([
			{
				effect: 'brought',
				check_id: 'jump',
				severity: 'notice',
				year: 2023,
				value: 72,
				expected: 45,
				position: 0
			}
		]);
	});

	test('figures are listed page by page: by place, indicator, year and acceptance, or where a cell stands', async () => {
		const store = await under.open();
		const years = [2019, 2020, 2021, 2022, 2023];
		const { id } = await give(
			store,
			years.map((year) => proposed(year, year - 1980))
		);
		await takeAll(store, id, [], [1, 3]);
		const ask = async (question: Partial<FigureQuestion>) => {
			const { rows, ...position } = await pageOfFigures(
				store,
				id,
				{ places: null, indicator: null, year: null, accepted: null, cell: null, page: 1, ...question },
				2
			);
			return [rows.map(({ year }) => year), position];
		};
		expect(await ask({ page: 2 })).toEqual([[2021, 2022], { page: 2, pages: 3, total: 5 }]);
		// One beyond the last is the last.
		expect(await ask({ page: 9 })).toEqual([[2023], { page: 3, pages: 3, total: 5 }]);
		expect(await ask({ cell: '表1!C22' })).toEqual([[2021, 2022], { page: 2, pages: 3, total: 5 }]);
		expect(await ask({ cell: '表1!Z1' })).toEqual([[2019, 2020], { page: 1, pages: 3, total: 5 }]);
		expect(await ask({ accepted: true })).toEqual([[2020, 2022], { page: 1, pages: 1, total: 2 }]);
		expect(await ask({ accepted: false, page: 2 })).toEqual([[2023], { page: 2, pages: 2, total: 3 }]);
		expect(await ask({ year: 2021, indicator: 'measured', places: ['1', '110000'] })).toEqual([
			[2021],
			{ page: 1, pages: 1, total: 1 }
		]);
		expect(await ask({ places: [] })).toEqual([[], { page: 1, pages: 1, total: 0 }]);
	});

	test(
		'a long submission is held against others part by part, and accepted whole',
		{ timeout: 60_000 },
		async () => {
			const store = await under.open();
			// Three parts of 2,500, by years that nobody reports; the last figure of the other one differs.
			const long = Array.from({ length: 6_001 }, (_, index) => proposed(2101 + index, index));
			const mine = await give(store, long);
			const same = await give(store, long);
			const other = await give(store, [...long.slice(0, -1), proposed(2101 + 6_000, 7)]);
			expect(await agreeingSubmissions(store.db, mine.id)).toEqual([same.id]);
			expect(await contestedPositions(store.db, mine.id)).toEqual([6_000]);
			const positions = long.map((_, index) => index);
			await takeAll(store, mine.id, [6_000], positions);
			expect((await record(store, mine.id)).events.map(({ accepts }) => accepts)).toEqual([0, 6_001]);
			await takeAll(store, other.id, [6_000], [0, ...positions.slice(5_000, 5_003), 6_000]);
			const accepted = await acceptedFigures(store, Number.MAX_SAFE_INTEGER);
			expect(
				accepted.filter(({ submission }) => submission === other.id).map(({ year }) => year - 2101)
			).toEqual([0, 5_000, 5_001, 5_002, 6_000]);
		}
	);

	test('figures of a review are ranked: contested, contradicting, revised, new, unchanged, then by position', () => {
		const found = Uint8Array.from(
			(['unchanged', 'new', 'contradicting', 'revised', 'new', 'unchanged'] as const).map((one) =>
				differences.indexOf(one)
			)
		);
		const all = rankFigures(found, new Set([5]));
		expect([...all.positions]).toEqual([5, 2, 3, 1, 4, 0]);
		expect(all.counts).toEqual({ new: 2, revised: 1, unchanged: 2, contradicting: 1 });
		expect([...rankFigures(found, new Set([4]), 'new').positions]).toEqual([4, 1]);
	});

	test('figures come early, in time or late by the ledger’s clock and days of Beijing, and it is kept', async () => {
		const store = await under.open();
		const at = async (moment: string) => {
			await store.db.updateTable('ledger_clock').set({ at: moment }).where('id', '=', 1).execute();
			const what = handInOf([proposed(2050, 50), proposed(2051, 50), proposed(2049, null)]);
			const { id, times } = await handIn(store, 'small', what);
			expect((await record(store, id)).times).toEqual(times);
			expect((await handIn(store, 'small', what)).times).toEqual(times);
			expect((await listSubmissions(store))[0]?.times).toEqual(times);
			return times.map(({ year, figures, standing, days }) => `${year} ${figures} ${standing} ${days}`);
		};
		expect(await at('2051-03-31T15:59:59.999Z')).toEqual([
			'2051 1 early 276',
			'2050 1 in-time 0',
			'2049 1 late 365'
		]);
		expect(await at('2051-03-31T16:00:00.000Z')).toEqual([
			'2051 1 early 275',
			'2050 1 late 1',
			'2049 1 late 366'
		]);
	});

	test('who has not reported a year: in the release, waiting, and missing', async () => {
		const store = await under.open();
		const missing = (year: number) =>
			withRelease('small', async (engine) =>
				(await missingReports(store, engine, year)).map(
					({ place_code, due, reported, waiting, missing: lacking, due_day }) =>
						`${place_code} ${reported}+${waiting}/${due} ${lacking.join()} ${due_day}`
				)
			);
		expect(await missing(2022)).toEqual(['110000 1+0/1  2023-03-31', '120000 1+0/1  2023-03-31']);
		expect(await missing(2023)).toEqual([
			'110000 0+0/1 measured 2024-03-31',
			'120000 0+0/1 measured 2024-03-31'
		]);
		const { id } = await give(store, [proposed(2023, 47)]);
		expect(await missing(2023)).toEqual(['110000 0+1/1  2024-03-31', '120000 0+0/1 measured 2024-03-31']);
		await withdraw(store, person('analyst'), { submission: id, comment: '' });
		expect((await missing(2023))[0]).toBe('110000 0+0/1 measured 2024-03-31');
		// The promise runs from 2020 to 2025.
		expect([await missing(2019), await missing(2026)]).toEqual([[], []]);
	});

	test('a clock set back never turns the ledger’s time back', async () => {
		const store = await under.open();
		const entries = [];
		for (const time of ['2026-11-24T08:00:00.000Z', '2026-11-23T08:00:00.000Z', '2026-11-24T09:00:00.000Z'])
			entries.push(await inLedger(store, (within) => nextEntry(within, new Date(time))));
		expect(entries).toEqual([
			{ sequence: 1, at: '2026-11-24T08:00:00.000Z' },
			{ sequence: 2, at: '2026-11-24T08:00:00.000Z' },
			{ sequence: 3, at: '2026-11-24T09:00:00.000Z' }
		]);
	});
});
