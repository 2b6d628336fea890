import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answers } from '$lib/intake/reading';
import { DraftStore } from './draft-store';
import { Draft, type DraftReader } from './draft.svelte';
import type { FileReading } from './file-figures';
import { fileReadingOf as readingOf } from '../../../tests/support/readings';

const file = { name: '报送.csv', bytes: new TextEncoder().encode('地区,2024\n成都,1\n') };
const question = {
	id: 'unit:成都',
	about: 'unit' as const,
	sheet: '报送',
	cell: 'A1',
	printed: null,
	suggestions: [],
	figures: 1
};

let store: DraftStore;
let database: string;
beforeEach(() => {
	database = `submit-${String(Math.random())}`;
	store = new DraftStore(database);
});
afterEach(() => {
	indexedDB.deleteDatabase(database);
});

/** Readings that end when the test says so, in the order in which they were asked for. */
class ReadingByHand implements DraftReader {
	asked: {
		answers: Answers;
		end: (reading: FileReading) => void;
		fail: (fault: Error) => void;
		aborted: () => boolean;
	}[] = [];

	read(_: unknown, answers: Answers, { signal }: { signal: AbortSignal }): Promise<FileReading> {
		return new Promise((end, fail) => {
			this.asked.push({ answers, end, fail, aborted: () => signal.aborted });
		});
	}
}

/** Reads at once: a question about the unit stays open until it is answered. */
const asking: DraftReader = {
	read: (_, { questions }) =>
		Promise.resolve(readingOf({ shape: '甲', questions: question.id in questions ? [] : [question] }))
};

test('a file is read, answered, read again; only the newest answer of the reader counts', async () => {
	const reader = new ReadingByHand();
	const draft = new Draft(reader, store);
	const opened = draft.open(file);
	expect([draft.stage, draft.file?.name]).toEqual(['reading', '报送.csv']);
	const answered = draft.answer('unit:成都', '万人');
	expect(reader.asked[0]?.aborted()).toBe(true);
	expect(reader.asked[1]?.answers.questions).toEqual({ 'unit:成都': '万人' });
	reader.asked[1]?.end(readingOf({ shape: '新' }));
	await answered;
	reader.asked[0]?.end(readingOf({ shape: '旧' }));
	await opened;
	expect([draft.stage, draft.reading?.shape]).toEqual(['read', '新']);
});

test('roles pointed at, cells put right and answers are taken back one by one, and each makes another key', async () => {
	const draft = new Draft(asking, store);
	await draft.open(file);
	const keys = [draft.key];
	await draft.point('报送', 'A1:B1', 'header');
	keys.push(draft.key);
	await draft.point('报送', 'A1:B1', 'title');
	await draft.fix('报送', 'B2', '12');
	expect(draft.answers).toEqual({
		questions: {},
		roles: [{ sheet: '报送', range: 'A1:B1', role: 'title' }],
		cells: { '报送!B2': '12' }
	});
	await draft.undo();
	expect(draft.answers.cells).toEqual({});
	await draft.undo();
	expect(draft.answers.roles).toEqual([{ sheet: '报送', range: 'A1:B1', role: 'header' }]);
	await draft.unpoint('报送', 'A1:B1');
	await draft.answer(question.id, '万人');
	await draft.answer(question.id, null);
	expect(draft.answers).toEqual({ questions: {}, roles: [], cells: {} });
	keys.push(draft.key);
	expect(new Set(keys).size).toBe(3);
});

test('a cancel stops the reader and keeps the file; it can be read again', async () => {
	const reader = new ReadingByHand();
	const draft = new Draft(reader, store);
	const opened = draft.open(file);
	draft.cancel();
	expect([draft.stage, reader.asked[0]?.aborted()]).toEqual(['cancelled', true]);
	reader.asked[0]?.fail(new Error('stopped'));
	await opened;
	expect([draft.stage, draft.file?.name]).toEqual(['cancelled', '报送.csv']);
	const again = draft.again();
	reader.asked[1]?.end(readingOf({}));
	await again;
	expect(draft.stage).toBe('read');
});

test('a file that cannot be read leaves its fault', async () => {
	const reader = new ReadingByHand();
	const draft = new Draft(reader, store);
	const opened = draft.open(file);
	reader.asked[0]?.fail(new Error('damaged'));
	await opened;
	expect([draft.stage, draft.fault]).toEqual(['failed', new Error('damaged')]);
});

test('another visit goes on where the last one stopped, until the draft is thrown away', async () => {
	const draft = new Draft(asking, store);
	await draft.open(file);
	await draft.answer(question.id, '万人');
	await draft.fix('报送', 'B2', '12');

	const next = new Draft(asking, new DraftStore(database));
	const [kept] = await new DraftStore(database).list();
	if (!kept) throw new Error('nothing was kept');
	await next.resume(kept);
	expect(next.answers).toEqual(draft.answers);
	expect([...(next.file?.bytes ?? [])]).toEqual([...file.bytes]);
	expect([next.id, next.key, next.savedAt, next.stage]).toEqual([draft.id, draft.key, draft.savedAt, 'read']);

	await next.throwAway();
	expect(next.stage).toBe('empty');
	expect(await store.list()).toEqual([]);
});

test('what was remembered answers the next file of that shape, and is not forced again once taken back', async () => {
	const first = new Draft(asking, store);
	await first.open(file);
	await first.answer(question.id, '万人');
	await first.remember();

	const next = new Draft(asking, store);
	await next.open({ ...file, name: '明年.csv' });
	expect(next.answers.questions).toEqual({ [question.id]: '万人' });
	expect(next.recalled).toEqual([question.id]);
	expect(next.reading?.questions).toEqual([]);
	await next.answer(question.id, null);
	expect(next.reading?.questions).toEqual([question]);

	await store.forget('甲');
	const third = new Draft(asking, store);
	await third.open(file);
	expect(third.reading?.questions).toEqual([question]);
});

test('a browser that keeps nothing is told of, and reading goes on', async () => {
	const full = new DraftStore(database);
	full.save = () => Promise.reject(new Error('quota'));
	const draft = new Draft(asking, full);
	await draft.open(file);
	expect([draft.stage, draft.unkept, draft.savedAt]).toEqual(['read', true, undefined]);
});
