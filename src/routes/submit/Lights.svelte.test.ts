import '$lib/view/base.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { Catalogue } from '$lib/assessment/catalogue';
import type { LightChange } from '$lib/assessment/light-changes';
import { Naming } from '$lib/view/naming';
import Lights from './Lights.svelte';

const places = Array.from({ length: 50 }, (_, index) => String(510_100 + index));
const naming = Naming.of(
	{
		policies: [],
		targets: [],
		indicators: [],
		places: places.map((code) => ({ place_code: code, name: `${code}市`, short_name: code, name_en: code }))
	} as unknown as Catalogue,
	'zh'
);
/** Four hundred changes a place; of the twelfth one more is for the worse. */
const changes = places.flatMap((place_code, index) =>
	Array.from({ length: 400 }, (_, number): LightChange => ({
		target_id: `target-${String(number)}`,
		place_code,
		institution_id: null,
		year: 2024,
		standing: 'bound',
		light_before: 'on-pace',
		light_after: index === 11 && number === 0 ? 'behind' : 'met',
		actual_before: 1,
		actual_after: 2,
		reason_after: null,
		change: index === 11 && number === 0 ? 'worse' : 'better'
	}))
);

test('of twenty thousand changed lights those in view of open places are drawn, the place with a worse one first', async () => {
	const { container } = await render(Lights, { props: { changes, naming, link: (path: string) => path } });
	await expect.element(page.getByRole('button', { name: /变好 19,999/ })).toBeVisible();
	const [first] = container.querySelectorAll('details');
	expect(first?.querySelector('summary')?.textContent).toContain('510111');
	await expect.element(page.getByRole('row', { name: /变差 target-0 2024 .*滞后/ })).toBeVisible();
	expect(container.querySelectorAll('details')).toHaveLength(40);
	expect(container.querySelectorAll('[role="row"]').length).toBeLessThan(100);

	expect(page.getByRole('table', { name: /^510130/ }).query()).toBeNull();
	await page.getByText('510130', { exact: true }).click();
	await expect.element(page.getByRole('table', { name: /^510130/ })).toHaveAttribute('aria-rowcount', '401');
	await page.getByText('510130', { exact: true }).click();
	await expect.poll(() => page.getByRole('table', { name: /^510130/ }).query()).toBeNull();

	await page.getByRole('button', { name: /变差 1/ }).click();
	expect(container.querySelectorAll('details')).toHaveLength(1);
});

test('print has more rows than the screen, and says how many it leaves out', async () => {
	const { container } = await render(Lights, {
		props: { changes: changes.slice(0, 400), naming, link: (path: string) => path }
	});
	await expect.element(page.getByRole('table')).toBeVisible();
	window.dispatchEvent(new Event('beforeprint'));
	expect(container.querySelectorAll('[role="row"]')).toHaveLength(301);
	expect(container.textContent).toContain('另有 100 行没有打印。');
	window.dispatchEvent(new Event('afterprint'));
	expect(container.querySelectorAll('[role="row"]').length).toBeLessThan(50);
});
