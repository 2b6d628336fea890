import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { BoundText } from '$lib/bulletin/template';
import BoundParagraph from './BoundParagraph.svelte';
import { Drafts } from './drafts.svelte';

const bound = (behind: string): BoundText => ({
	id: 'overall',
	template: '滞后{behind}项，达成{met}项。',
	values: { behind, met: '9' }
});

beforeEach(() => {
	localStorage.clear();
});

function open(): Drafts {
	const drafts = new Drafts(() => localStorage);
	drafts.open('2024 test');
	return drafts;
}

const props = (drafts: Drafts, editing: boolean, behind = '3') => ({
	props: { bound: bound(behind), drafts, editing, language: 'zh' as const, label: '第1段' }
});

test('words can be changed, a bound number cannot, and the changed text is read on', async () => {
	const drafts = open();
	const screen = await render(BoundParagraph, props(drafts, true));
	const editor = screen.getByRole('textbox', { name: '第1段' });
	await expect.element(editor).toHaveTextContent('滞后3项，达成9项。');
	const chip = screen.container.querySelector('[data-token="behind"]');
	expect(chip?.getAttribute('contenteditable')).toBe('false');
	await userEvent.click(editor);
	await userEvent.keyboard('{End}请各地抓紧。');
	await expect.poll(() => drafts.of('overall')?.template).toBe('滞后{behind}项，达成{met}项。请各地抓紧。');
	await screen.rerender({ editing: false });
	await expect.element(page.getByText(/请各地抓紧。/)).toBeVisible();
	expect(open().of('overall')?.values).toEqual({ behind: '3', met: '9' });
});

test('a draft written for other numbers shows the new ones, says so, and can be kept or undone', async () => {
	const drafts = open();
	drafts.write(bound('3'), '只有{behind}项滞后。');
	const screen = await render(BoundParagraph, props(drafts, false, '40'));
	await expect.element(screen.getByText('只有40项滞后。')).toBeVisible();
	await expect.element(screen.getByText('数据已变，请核对这段文字：3 → 40。')).toBeVisible();
	await screen.getByRole('button', { name: '文字仍然成立' }).click();
	await expect.poll(() => screen.container.querySelector('[role="note"]')).toBeNull();
	expect(drafts.of('overall')).toEqual({
		template: '只有{behind}项滞后。',
		values: { behind: '40', met: '9' }
	});
});

test('a number that the data do not offer any more stays visible as missing', async () => {
	const drafts = open();
	drafts.write({ ...bound('3'), values: { gone: '1' } }, '原有{gone}项。');
	const screen = await render(BoundParagraph, props(drafts, false));
	await expect.element(screen.getByText(/数据已不存在：gone/)).toBeVisible();
	await expect.element(screen.getByText('{gone}', { exact: true })).toBeVisible();
	await screen.getByRole('button', { name: '恢复生成的文字' }).click();
	await expect.element(screen.getByText('滞后3项，达成9项。')).toBeVisible();
	expect(drafts.any).toBe(false);
});

test('a number that was taken out can be put back, and typed ones are told', async () => {
	const drafts = open();
	drafts.write(bound('3'), '滞后很少，不到5项。');
	const screen = await render(BoundParagraph, props(drafts, true));
	await expect.element(screen.getByText('手写的数字不随数据变化：5')).toBeVisible();
	await screen.getByRole('button', { name: '插入“3”' }).click();
	await expect.poll(() => drafts.of('overall')?.template).toBe('滞后很少，不到5项。{behind}');
});

test('what the store holds is checked, and a store that refuses is told', () => {
	localStorage.setItem('kangbiao bulletin 2024 test', '{"overall":{"template":3},"tasks":"x"}');
	expect(open().any).toBe(false);
	localStorage.setItem('kangbiao bulletin 2024 test', 'not json');
	expect(open().any).toBe(false);
	const refusing = new Drafts(() => {
		throw new Error('denied');
	});
	refusing.open('2024 test');
	refusing.write(bound('3'), '改过。');
	expect(refusing.of('overall')?.template).toBe('改过。');
	expect(refusing.kept).toBe(false);
});
