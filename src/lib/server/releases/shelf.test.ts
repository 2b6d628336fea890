import { expect, test } from 'vitest';
import { Shelf } from './shelf';

function shelfOf(most: number) {
	const opened: string[] = [];
	const closed: string[] = [];
	const shelf = new Shelf((id: string) => {
		opened.push(id);
		if (id === 'broken') return Promise.reject(new Error('broken'));
		const close = () => {
			closed.push(id);
			return Promise.resolve();
		};
		return Promise.resolve({ id, engine: { close } });
	}, most);
	return { shelf, opened, closed };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('an item is opened once for all that read it at the same time', async () => {
	const { shelf, opened } = shelfOf(1);
	await Promise.all(Array.from({ length: 500 }, () => shelf.take('a')));
	expect(opened).toEqual(['a']);
});

test('what somebody reads stays open; of the others the longest unused is closed', async () => {
	const { shelf, closed } = shelfOf(2);
	const read = await shelf.take('a');
	for (const id of ['b', 'c', 'd']) (await shelf.take(id)).done();
	await settle();
	expect(closed).toEqual(['b', 'c']);
	read.done();
	(await shelf.take('e')).done();
	await settle();
	expect(closed).toEqual(['b', 'c', 'a']);
});

test('a reader that is done twice does not close what another one reads', async () => {
	const { shelf, closed } = shelfOf(0);
	const [first, second] = [await shelf.take('a'), await shelf.take('a')];
	first.done();
	first.done();
	await settle();
	expect(closed).toEqual([]);
	second.done();
	await settle();
	expect(closed).toEqual(['a']);
});

test('what could not be opened is tried again', async () => {
	const { shelf, opened } = shelfOf(1);
	await expect(shelf.take('broken')).rejects.toThrow('broken');
	await expect(shelf.take('broken')).rejects.toThrow('broken');
	expect(opened).toEqual(['broken', 'broken']);
});
