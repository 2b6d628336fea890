import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import SqlEditor from './SqlEditor.svelte';

// First in this file: the editor's code is then still on its way.
test('the editor takes over the keyboard and the selection from the plain field it replaces', async () => {
	const props = { value: 'select 1', label: 'SQL', help: '', language: 'en' as const };
	const { container } = await render(SqlEditor, {
		...props,
		schema: [],
		fault: undefined,
		onrun: () => undefined
	});
	const plain = container.querySelector('textarea');
	expect(plain?.hidden).toBe(false);
	plain?.focus();
	plain?.select();
	await expect.element(page.getByRole('textbox', { name: 'SQL' })).toHaveAttribute('contenteditable', 'true');
	await userEvent.keyboard('from place');
	await expect.element(page.getByRole('textbox', { name: 'SQL' })).toHaveTextContent('from place');
});

test('the editor underlines the fault', async () => {
	const value = 'select nothing from figure';
	const fault = { sql: value, message: 'no such column', position: { line: 1, column: 8 } };
	const props = {
		value,
		label: 'SQL',
		help: '',
		language: 'en' as const,
		schema: [],
		fault,
		onrun: () => undefined
	};
	const { container } = await render(SqlEditor, props);
	await expect
		.poll(
			() => container.querySelector('.rich')?.shadowRoot?.querySelector('.cm-lintRange-error')?.textContent
		)
		.toBe('nothing');
});

test('a list of completions stays open when the real tables arrive', async () => {
	const props = {
		value: '',
		label: 'SQL',
		help: '',
		language: 'en' as const,
		fault: undefined,
		onrun: () => undefined
	};
	const { rerender } = await render(SqlEditor, {
		...props,
		schema: [{ name: 'zone_place', rows: undefined, columns: [] }]
	});
	await page.getByRole('textbox', { name: 'SQL' }).click();
	await userEvent.keyboard('from zone_p');
	await expect.element(page.getByRole('option', { name: /zone_place/ })).toBeVisible();
	await rerender({
		value: 'from zone_p',
		schema: [
			{ name: 'zone_place', columns: [], rows: 3 },
			{ name: 'zone_policy', rows: 2, columns: [] }
		]
	});
	await expect.element(page.getByRole('option', { name: /zone_policy/ })).toBeVisible();
	await expect.element(page.getByRole('option', { name: /zone_place/ })).toBeVisible();
});
