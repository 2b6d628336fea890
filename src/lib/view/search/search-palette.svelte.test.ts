import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SearchEntry } from '$lib/search/entry';
import { pins } from '../kept/kept-things';
import SearchPalette from './SearchPalette.svelte';

const place = (id: string, name: string, pinyin: string, name_en: string): SearchEntry => ({
	kind: 'place',
	id,
	names: [name],
	pinyin: [pinyin],
	name_en,
	code: id,
	hint: '四川',
	hint_en: 'Sichuan',
	path: `/places/${id}`
});
const entries = [
	place('510100', '成都市', 'cheng du shi', 'Chengdu'),
	place('510700', '绵阳市', 'mian yang shi', 'Mianyang'),
	{
		...place('theme', '切换深浅色', 'qie huan shen qian se', 'Switch light and dark'),
		kind: 'action' as const,
		path: ''
	}
];
let release = 0;

beforeEach(() => {
	localStorage.clear();
	release += 1;
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ release: 'x', entries })));
});

afterEach(() => {
	vi.unstubAllGlobals();
	for (const thing of pins.items) pins.remove(thing);
});

const open = async (onclose = vi.fn()) => ({
	onclose,
	screen: await render(SearchPalette, { props: { language: 'zh', release: String(release), onclose } })
});

test('what is typed is found as it is typed, the first is chosen, arrows choose others', async () => {
	const { screen } = await open();
	const input = screen.getByRole('combobox');
	await expect.element(input).toHaveFocus();
	await input.fill('shi');
	await expect.element(screen.getByRole('option').nth(1)).toBeVisible();
	await expect.element(screen.getByRole('option', { selected: true, name: /成都市/ })).toBeVisible();
	await userEvent.keyboard('{ArrowDown}');
	const selected = screen.getByRole('option', { selected: true, name: /绵阳市/ });
	await expect.element(selected).toBeVisible();
	expect(input.element().getAttribute('aria-activedescendant')).toBe(selected.element().id);
	await userEvent.keyboard('{ArrowDown}');
	await expect.element(screen.getByRole('option', { selected: true, name: /成都市/ })).toBeVisible();
	await input.fill('没有的');
	await expect.element(screen.getByText(/^没有找到/)).toBeVisible();
	expect(screen.container.querySelectorAll('[role=option]')).toHaveLength(0);
});

test('a place is followed from the list; without a query the followed ones are there', async () => {
	const { screen } = await open();
	await screen.getByRole('combobox').fill('mianyang');
	await screen.getByRole('button', { name: '☆ 关注“绵阳市”' }).click();
	await expect.element(screen.getByRole('button', { name: '★ 不再关注“绵阳市”' })).toBeVisible();
	await screen.getByRole('combobox').fill('');
	await expect.element(screen.getByRole('option', { name: /绵阳市/ })).toBeVisible();
	expect(JSON.parse(localStorage.getItem('kangbiao-pins') ?? '[]')).toMatchObject([{ id: '510700' }]);
});

test('Escape closes it; an action is done where the reader is', async () => {
	const { screen, onclose } = await open();
	await screen.getByRole('combobox').fill('切换');
	await expect.element(screen.getByRole('option', { name: /切换深浅色/ })).toBeVisible();
	const before = document.documentElement.dataset['theme'];
	await userEvent.keyboard('{Enter}');
	expect(document.documentElement.dataset['theme']).not.toBe(before);
	await userEvent.keyboard('{Escape}');
	await expect.poll(() => onclose.mock.calls.length).toBe(1);
});
