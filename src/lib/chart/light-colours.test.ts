import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lights } from './light';
import { markColour, palettes } from './light-colours';

const tokens = readFileSync(new URL('../view/tokens.css', import.meta.url), 'utf8');
const blockOf = (selector: string) => tokens.slice(tokens.indexOf(selector)).split('}')[0] ?? '';
const blocks = {
	light: [blockOf(':root {')],
	dark: [blockOf(":root[data-theme='dark'] {"), blockOf(":root[data-theme='system'] {")]
};

test.each(['light', 'dark'] as const)('colours of the %s theme are those of the style sheet', (theme) => {
	const { ink, inkFaint, lights: tones } = palettes[theme];
	for (const block of blocks[theme]) {
		expect(block).toContain(`--ink: ${ink};`);
		expect(block).toContain(`--ink-faint: ${inkFaint};`);
		for (const light of lights) expect(block).toContain(`--light-${light}: ${tones[light]};`);
	}
});

test('a mark is its tone with 22% ink, or faint ink', () => {
	// #0f7b4f and #14232b: 15 × .78 + 20 × .22 = 16.1, 123 × .78 + 35 × .22 = 103.64, 79 × .78 + 43 × .22 = 71.08.
	expect(markColour('met', 'light')).toBe('#106847');
	expect(markColour('no-data', 'dark')).toBe('#93a4ae');
});
