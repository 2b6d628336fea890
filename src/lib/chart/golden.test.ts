import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'prettier';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { goldenCases, type GoldenCase } from './golden-cases';

const updating = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'];
const cases = Object.entries(goldenCases).flatMap(([chart, named]) =>
	Object.entries(named).map(([name, golden]) => ({ chart, name, golden }))
);

test.each(cases)(
	'$chart: $name is drawn as reviewed (UPDATE_GOLDEN=1 rewrites)',
	async ({ chart, name, golden }) => {
		const drawn = await markup(golden);
		const file = `tests/golden/${chart}/${name}.${drawn.startsWith('<svg') ? 'svg' : 'html'}`;
		if (updating) {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, drawn);
		}
		expect(existsSync(file), `${file} is missing`).toBe(true);
		expect(drawn).toBe(readFileSync(file, 'utf8'));
		expect(drawn).not.toMatch(/NaN|Infinity|undefined|null/);
	}
);

/** What is drawn, without the marks of hydration and without the names the compiler gives to styles. */
async function markup({ component, props }: GoldenCase): Promise<string> {
	const { body } = render(component, { props });
	const bare = body
		.replace(/<!--.*?-->/gs, '')
		.replace(/ ?\bsvelte-[a-z0-9]+\b/g, '')
		.replace(/ class=""/g, '');
	return format(bare, { parser: 'html', printWidth: 160, htmlWhitespaceSensitivity: 'ignore', plugins: [] });
}
