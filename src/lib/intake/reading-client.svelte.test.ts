import { expect, test } from 'vitest';
import { noAnswers, type Vocabulary } from './reading';
import { ReadingClient, ReadingRefused } from './reading-client';

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
	const reading = await client.read(
		bytes('地区,医院数(个)\n2023年,\n成都市,900\n'),
		'a.csv',
		noAnswers,
		({ step }) => steps.push(step)
	);
	expect(reading.figures.map(({ place, indicator, value }) => [place.code, indicator.id, value])).toEqual([
		['510100', 'hospitals', 900]
	]);
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
