import { expect, test } from 'vitest';
import { shippedVocabulary } from '../../../../tests/support/vocabulary';
import { noAnswers } from '../../intake/reading';
import { FileRefused, readAsJson, readInThread } from './read-in-thread';

const vocabulary = shippedVocabulary();
const file = (text: string) => ({
	bytes: new TextEncoder().encode(text),
	name: '示例.csv',
	answers: noAnswers,
	vocabulary
});

test('a thread reads a file', async () => {
	const { figures } = await readInThread(file('地区,年份,医院数(个)\n成都市,2023,"1,024"\n'));
	expect(figures.map(({ place, indicator, year, value }) => [place.code, indicator.id, year, value])).toEqual(
		[['510100', 'hospitals', 2023, 1024]]
	);
});

test('as JSON it is the same', async () => {
	const same = file('地区,年份,医院数(个)\n成都市,2023,1024\n');
	const text = Buffer.concat(await readAsJson(same)).toString();
	expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(await readInThread(same))));
});

test('a fault comes back in both languages', async () => {
	const refused = readInThread(file(''));
	await expect(refused).rejects.toBeInstanceOf(FileRefused);
	await expect(refused).rejects.toMatchObject({
		words: { code: 'empty', message: { zh: '示例.csv：文件是空的。' } }
	});
});

test('when time or memory run out the thread ends and the process lives', async () => {
	const long = file(`地区,2023年\n${'成都市,1\n'.repeat(400_000)}`);
	await expect(readInThread({ ...long, time: 1 })).rejects.toMatchObject({ words: { code: 'too-long' } });
	await expect(readInThread({ ...long, memory: 40 })).rejects.toMatchObject({
		words: { code: 'too-much-memory' }
	});
});
