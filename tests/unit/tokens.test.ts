import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightSigns } from '../../src/lib/bulletin/light-signs';
import { lights } from '../../src/lib/chart/light';
import { contrastBetween } from '../../src/lib/colour/contrast';
import { colourOf } from '../../src/lib/colour/colour';
import { visions } from '../../src/lib/colour/vision';
import { leastDifference, markContrast, nearestLights, tokenColour } from '../../src/lib/view/light-colours';
import { leastContrast, tokenRoles } from '../../src/lib/view/token-roles';
import { palettes, tokenBlocks, tokensOf } from '../../src/lib/view/tokens';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(svelte|css|ts)$/.test(name) && !name.endsWith('.test.ts'))
	.map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }));

const isHigh = (palette: string) => palette.startsWith('contrast-');

test.each(palettes)('in %s every text, mark and edge stands out as it has to from each ground', (palette) => {
	const faint: string[] = [];
	for (const [name, { role, on }] of Object.entries(tokenRoles)) {
		const least = leastContrast[role]?.[isHigh(palette) ? 'high' : 'usual'];
		if (least === undefined || role === 'light') continue;
		for (const ground of on) {
			const contrast = contrastBetween(tokenColour(palette, name), tokenColour(palette, ground));
			if (contrast < least) faint.push(`${name} on ${ground}: ${contrast.toFixed(2)} < ${String(least)}`);
		}
	}
	expect(faint).toEqual([]);
});

test.each(palettes)('in %s a button can be read, and what it says when it is grave', (palette) => {
	const least = leastContrast.text?.[isHigh(palette) ? 'high' : 'usual'] ?? 0;
	const paper = tokenColour(palette, '--paper');
	expect(contrastBetween(paper, tokenColour(palette, '--accent'))).toBeGreaterThanOrEqual(least);
	expect(contrastBetween(tokenColour(palette, '--light-missed'), paper)).toBeGreaterThanOrEqual(least);
});

test.each(palettes)('in %s every light stands out from the paper, filled or drawn', (palette) => {
	const least = leastContrast.light?.[isHigh(palette) ? 'high' : 'usual'] ?? 0;
	const paper = tokenColour(palette, '--paper');
	for (const light of lights) {
		expect(markContrast(palette, light), light).toBeGreaterThanOrEqual(least);
		if (!isHigh(palette) || light === 'no-data' || light === 'not-applicable') continue;
		expect(
			contrastBetween(tokenColour(palette, `--light-${light}`), paper),
			`${light}, filled`
		).toBeGreaterThanOrEqual(least);
	}
});

test.each(palettes.flatMap((palette) => visions.map((vision) => [palette, vision] as const)))(
	'in %s no two lights come too near to each other for %s vision',
	(palette, vision) => {
		const { pair, difference } = nearestLights(palette, vision);
		expect(difference, pair.join(' and ')).toBeGreaterThanOrEqual(leastDifference);
	}
);

test('the edge of a mark is mixed as its contrast is worked out', () => {
	expect(readFileSync('src/lib/chart/LightMark.svelte', 'utf8')).toContain(
		'--edge: color-mix(in srgb, var(--tone) 70%, var(--ink));'
	);
});

test('one palette under several conditions is the same palette', () => {
	const same: [condition: string, selector: string, palette: (typeof palettes)[number]][] = [
		['screen and (prefers-color-scheme: dark)', ":root[data-theme='system']", 'dark'],
		[
			'screen and (prefers-contrast: more)',
			":root:is([data-theme='light'], [data-theme='system'])",
			'contrast-light'
		],
		['screen and (prefers-contrast: more)', ":root[data-theme='dark']", 'contrast-dark'],
		[
			'screen and (prefers-contrast: more) and (prefers-color-scheme: dark)',
			":root[data-theme='system']",
			'contrast-dark'
		]
	];
	for (const [condition, selector, palette] of same) {
		const block = tokenBlocks.find((one) => one.condition === condition && one.selector === selector);
		const first = tokenBlocks.find(({ selector: one }) => one === `:root[data-theme='${palette}']`);
		expect([...(block?.tokens ?? [])], condition).toEqual([...(first?.tokens ?? expect.fail(palette))]);
	}
	expect(tokenBlocks).toHaveLength(1 + 1 + 2 + same.length + 1);
});

test('every palette sets every colour, and every colour has a role', () => {
	const colours = [...tokensOf('light')].filter(([, value]) => colourOf(value)).map(([name]) => name);
	expect(Object.keys(tokenRoles).toSorted()).toEqual(colours.toSorted());
	for (const { selector, tokens } of tokenBlocks.slice(1))
		if (!selector.startsWith(':root,'))
			expect([...tokens.keys()].filter((name) => name !== '--shadow').toSorted(), selector).toEqual(
				colours.toSorted()
			);
});

test('what a style asks for is set somewhere, and no token is left over', () => {
	const all = sources.map(({ text }) => text).join('\n');
	const set = new Set(all.match(/--[a-z][\w-]*(?=["'`]?\s*[:=])/g));
	// Made of two parts in code: `--light-${light}`, `--shape-${light}`.
	const asked = new Set([...all.matchAll(/var\((--[a-z][\w-]*)\s*\)/g)].map(([, name]) => name ?? ''));
	expect([...asked].filter((name) => !set.has(name) && !/^--(dark-)?shape-/.test(name))).toEqual([]);
	const lit = (name: string) => name.startsWith('--light-');
	expect([...tokensOf('light').keys()].filter((name) => !asked.has(name) && !lit(name))).toEqual([]);
});

test('files that cannot name a token have the colours of the light palette', () => {
	for (const light of lights)
		expect(`#${lightSigns[light].colour.toLowerCase()}`, light).toBe(
			tokensOf('light').get(`--light-${light}`)
		);
});

test('nothing is animated or glides but what the reader’s wish for rest stops', () => {
	const gliding = sources.filter(({ text }) => /['"]smooth['"]|scroll-behavior:\s*smooth/.test(text));
	expect(gliding.map(({ name }) => name)).toEqual(['lib/view/motion.ts']);
	expect(sources.filter(({ text }) => /\.animate\(|svelte\/(transition|animate|motion)/.test(text))).toEqual(
		[]
	);
	expect(readFileSync('src/lib/view/base.css', 'utf8')).toMatch(
		/prefers-reduced-motion: reduce\)[^}]*animation: none !important;\s*transition: none !important;/
	);
});
