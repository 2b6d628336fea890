import { expect, test } from 'vitest';
import { shippedVocabulary } from '../../../../tests/support/vocabulary';
import { encryptedBook } from '../../../../tests/support/write-protected-book';
import { noAnswers } from '../../intake/reading';
import { readInThread } from './read-in-thread';

const rows = [
	['地区', '指标', '单位', '2024年'],
	['成都市', '常住人口', '万人', 2147.4],
	['绵阳市', '常住人口', '万人', 491.3]
];
const read = (bytes: Uint8Array) =>
	readInThread({ name: '年报.xls', answers: noAnswers, vocabulary: shippedVocabulary(), bytes });

test('a write-protected .xls is read by the server as if it were not', async () => {
	const reading = await read(encryptedBook(rows, 'VelvetSweatshop'));
	expect(reading.questions).toEqual([]);
	expect(reading.figures.map(({ place, year, value }) => `${place.code} ${year} ${value}`)).toEqual([
		'510100 2024 2147.4',
		'510700 2024 491.3'
	]);
});

test('one with a password of its own is refused with what to do', async () => {
	await expect(read(encryptedBook(rows, '只有我知道'))).rejects.toMatchObject({
		words: { code: 'password', cure: { en: expect.stringContaining('Remove the password') as string } }
	});
});
