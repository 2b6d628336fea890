import { expect, test } from 'vitest';
import { figuresOf } from './figure-columns';
import { noAnswers, type SheetPicture, type Vocabulary } from './reading';
import { ReadingClient, ReadingRefused } from './reading-client';
import { sortings } from './sorted-columns';

const vocabulary: Vocabulary = {
	release: 'test',
	places: [
		{
			code: '510100',
			name: '成都市',
			shortName: '成都',
			pinyin: 'cheng du',
			level: 'prefecture',
			parent: '510000'
		}
	],
	aliases: [],
	indicators: [
		{
			id: 'hospitals',
			name: '医院数',
			nameEn: 'Hospitals',
			aliases: [],
			unit: '个',
			kind: 'count',
			decimals: 0,
			minimum: 0,
			maximum: null,
			scale: null
		}
	],
	units: [{ symbol: '个', nameEn: 'items', dimension: 'items', factor: 1 }],
	scales: []
};
const bytes = (text: string) => new TextEncoder().encode(text);

test('a file is read in the worker, with its progress', async () => {
	const client = new ReadingClient(vocabulary);
	const steps: string[] = [];
	const reading = await client.read(bytes('地区,医院数(个)\n2023年,\n成都市,900\n'), 'a.csv', noAnswers, {
		onProgress: ({ step }) => steps.push(step)
	});
	expect(
		figuresOf(reading.figures).map(({ place, indicator, value }) => [place.code, indicator.id, value])
	).toEqual([['510100', 'hospitals', 900]]);
	expect(steps[0]).toBe('opening');
	expect(steps.at(-1)).toBe('checking');
	client.cancel();
});

test('a refused file tells why, in both languages', async () => {
	const client = new ReadingClient(vocabulary);
	const refused = client.read(new Uint8Array(), 'empty.csv', noAnswers);
	await expect(refused).rejects.toBeInstanceOf(ReadingRefused);
	await expect(refused).rejects.toThrow('empty.csv: The file is empty.');
	client.cancel();
});

test('a cancelled reading ends, and the next one works', async () => {
	const client = new ReadingClient(vocabulary);
	const cancelled = client.read(bytes('地区,医院数(个)\n成都市,1\n'), 'b.csv', noAnswers);
	client.cancel();
	await expect(cancelled).rejects.toThrow('cancelled');
	const reading = await client.read(bytes('地区,2023年\n成都市,1\n'), 'c.csv', noAnswers);
	expect(reading.figures).toHaveLength(1);
	client.cancel();
});

test('the file stays open: read again with an answer, looked up by rows, copied with its problems', async () => {
	const client = new ReadingClient(vocabulary);
	const file = bytes('地区,年份,医院数\n成都市,2023,-4\n成都市,2024,9\n');
	const steps: string[] = [];
	let rows = 0;
	const listener = {
		onProgress: ({ step }: { step: string }) => steps.push(step),
		onOpened: ([sheet]: SheetPicture[]) => (rows += sheet?.rows ?? 0)
	};
	const first = await client.read(file, 'd.csv', noAnswers, listener);
	expect([steps.includes('opening'), first.frame.questions.map(({ id }) => id)]).toEqual([
		true,
		['unit:医院数']
	]);
	steps.length = 0;
	const answers = { ...noAnswers, questions: { 'unit:医院数': '个' } };
	const second = await client.read(file, 'd.csv', answers, listener);
	expect([steps.includes('opening'), second.frame.questions, rows]).toEqual([false, [], 3]);
	expect([...second.sorted.sorting].map((at) => sortings[at])).toEqual(['error', 'fit']);
	expect([...second.sorted.fit]).toEqual([1]);
	expect(await client.rows('Sheet1', 1, 1)).toEqual([['成都市', '2023', '-4']]);
	// A workbook is an archive.
	expect([...(await client.marked()).subarray(0, 2)]).toEqual([0x50, 0x4b]);
	client.cancel();
	await expect(client.rows('Sheet1', 0, 1)).rejects.toThrow('No file is open');
	client.cancel();
});
