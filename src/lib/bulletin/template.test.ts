import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill, fitOf, fits, segmentsOf, templateOf, tokensOf } from './template';

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,6}$/);
const words = fc.string().map((text) => text.replaceAll(/[{}]/g, ''));
const templates = fc
	.array(
		fc.oneof(
			words,
			name.map((token) => `{${token}}`)
		)
	)
	.map((pieces) => pieces.join(''));

test('pieces make the template again, whatever it says', () => {
	fc.assert(
		fc.property(templates, (template) => {
			expect(templateOf(segmentsOf(template))).toBe(template);
		})
	);
});

test('a filled template holds every value and no braces, and text without values stays as it is', () => {
	fc.assert(
		fc.property(templates, (template) => {
			const values = Object.fromEntries(tokensOf(template).map((token) => [token, `<${token}>`]));
			const filled = fill(template, values);
			for (const token of tokensOf(template)) expect(filled).toContain(`<${token}>`);
			expect(filled).not.toMatch(/[{}]/);
		})
	);
	expect(fill('共{total}项，{toString}', { total: '3' })).toBe('共3项，{toString}');
});

test('a draft fits while its own values are what they were', () => {
	const draft = { template: '滞后{behind}项', values: { behind: '3', met: '9' } };
	expect(fits(fitOf(draft, { behind: '3', met: '10' }))).toBe(true);
	const changed = fitOf(draft, { behind: '4', met: '9' });
	expect(changed.changed).toEqual([{ token: 'behind', before: '3', now: '4' }]);
	expect(fits(changed)).toBe(false);
	const gone = fitOf(draft, { met: '9' });
	expect(gone.missing).toEqual(['behind']);
	expect(fits(gone)).toBe(false);
});

test('numbers typed by hand are told, bound ones are not', () => {
	const { typed } = fitOf({ template: '{year}年滞后3项，占12.5%', values: {} }, { year: '2024' });
	expect(typed).toEqual(['3', '12.5%']);
});
