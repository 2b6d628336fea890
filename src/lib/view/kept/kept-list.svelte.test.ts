import { afterEach, expect, test } from 'vitest';
import { KeptList } from './kept-list.svelte';

interface Thing {
	id: string;
}
const isThing = (value: unknown): value is Thing =>
	typeof value === 'object' && value !== null && typeof (value as Thing).id === 'string';
const listOf = () => new KeptList<Thing>('kangbiao-test', isThing, ({ id }) => id, 3);

afterEach(() => {
	localStorage.removeItem('kangbiao-test');
});

test('the newest first, each once, no more than it keeps; another reading finds the same', () => {
	const list = listOf();
	for (const id of ['a', 'b', 'a', 'c', 'd']) list.add({ id });
	expect(list.items).toEqual([{ id: 'd' }, { id: 'c' }, { id: 'a' }]);
	const other = listOf();
	other.open();
	expect(other.items).toEqual(list.items);
	other.toggle({ id: 'c' });
	other.toggle({ id: 'e' });
	expect(other.items).toEqual([{ id: 'e' }, { id: 'd' }, { id: 'a' }]);
});

test('what another tab changes is seen, and what nobody can read is nothing', () => {
	const list = listOf();
	list.open();
	localStorage.setItem('kangbiao-test', JSON.stringify([{ id: 'x' }, { wrong: 1 }, null]));
	dispatchEvent(new StorageEvent('storage', { key: 'kangbiao-test' }));
	expect(list.items).toEqual([{ id: 'x' }]);
	localStorage.setItem('kangbiao-test', '{');
	dispatchEvent(new StorageEvent('storage', { key: 'kangbiao-test' }));
	expect(list.items).toEqual([]);
});
