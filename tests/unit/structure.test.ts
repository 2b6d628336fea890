import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findCircles, findForbiddenImports, type SourceFile } from './structure';

describe('the rooms of this project', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.map((name) => `src/${name}`)
		.filter((path) => /\.(ts|js|svelte)$/.test(path))
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

	test('import only what they may', () => {
		expect(files.length).toBeGreaterThan(0);
		expect(findForbiddenImports(files)).toEqual([]);
	});

	test('have no circles between files', () => {
		expect(findCircles(files)).toEqual([]);
	});
});

describe('the rule finds', () => {
	function forbidden(path: string, text: string, others: string[] = []): string[] {
		const files: SourceFile[] = others.map((other) => ({ path: other, text: '' }));
		return findForbiddenImports([{ path, text }, ...files]);
	}

	test.each([
		['src/lib/policy/a.ts', "import { b } from '$lib/figure/b';", '$lib/figure/b'],
		['src/lib/policy/a.ts', "import type { B } from '../figure/b';", '../figure/b'],
		[
			'src/lib/chart/Bars.svelte',
			'<p>x</p><script lang="ts">import x from \'$lib/text\';</script>',
			'$lib/text'
		],
		['src/lib/chart/a.ts', "import { union } from 'arquero';", 'arquero'],
		['src/lib/intake/a.ts', "const engine = await import('$lib/engine');", '$lib/engine'],
		['src/lib/cube/a.ts', "import { judge } from '$lib/assessment';", '$lib/assessment'],
		['src/lib/cube/a.ts', "import { type A, judge } from '$lib/assessment';", '$lib/assessment'],
		['src/lib/assessment/a.ts', "export * from '$lib/release';", '$lib/release'],
		['src/lib/server/a.ts', "import { load } from '../../routes/+page';", '../../routes/+page'],
		[
			'src/lib/view/a.ts',
			"new Worker(new URL('../intake/a.worker.ts', import.meta.url));",
			'../intake/a.worker.ts'
		],
		['src/routes/a/+page.ts', "import { x } from '../b/+page';", undefined],
		['src/lib/cube/a.ts', "import type { A } from '$lib/assessment';", undefined],
		['src/lib/cube/a.ts', "import { type A } from '$lib/assessment';", undefined],
		['src/lib/chart/a.ts', "import { scaleLinear } from 'd3-scale';", undefined],
		['src/lib/view/a.ts', "import Bars from '$lib/chart/Bars.svelte';", undefined],
		['src/lib/view/a.ts', "// import x from '$lib/engine';", undefined],
		['src/lib/policy/a.test.ts', "import { b } from '$lib/release';", undefined]
	])('in %s: %s', (path, text, wrong) => {
		expect(forbidden(path, text)).toEqual(
			wrong === undefined ? [] : [expect.stringContaining(`${path}: ${wrong}`)]
		);
	});

	test('a room nobody planned', () => {
		expect(forbidden('src/lib/misc/a.ts', '')).toEqual([
			'src/lib/misc/a.ts: misc is not one of the rooms; src/lib/<room>/ with a rule belongs to each'
		]);
	});

	test('a circle, through index files, suffixes and types', () => {
		const files = [
			{ path: 'src/lib/text/index.ts', text: "export * from './messages.js';" },
			{ path: 'src/lib/text/messages.ts', text: "import { zh } from './zh?raw';" },
			{ path: 'src/lib/text/zh.ts', text: "import type { T } from '$lib/text';" },
			{ path: 'src/lib/text/outside.ts', text: "import { zh } from './zh';" }
		];
		expect(findCircles(files)).toEqual([
			'src/lib/text/index.ts → src/lib/text/messages.ts → src/lib/text/zh.ts → src/lib/text/index.ts'
		]);
	});
});
