import { expect, test } from 'vitest';
import { goldenCases } from '$lib/chart/golden-cases';
import { lights } from '$lib/chart/light';
import { visions } from '$lib/colour/vision';
import { palettes, tokensOf } from '$lib/view/tokens';
import { chartWords } from './charts/chart-words';
import { readColours, readLights, readSizes, readVisions } from './palette.server';
import { tokenWords } from './token-words';

test('every token of the style sheets is shown once and has words in both languages', () => {
	const shown = [...readColours(), ...readSizes()].map(({ name }) => name);
	expect(shown.toSorted()).toEqual([...tokensOf('light').keys()].toSorted());
	expect(Object.keys(tokenWords).toSorted()).toEqual(shown.toSorted());
	expect(Object.values(tokenWords).filter(({ zh, en }) => zh === '' || en === '')).toEqual([]);
});

test('a contrast is that to the ground a colour stands out from least', () => {
	const ink = readColours().find(({ name }) => name === '--ink')?.values[0];
	// #14232b has a luminance of 0.0153 and the darkest of its grounds, #e8edef, one of 0.840 (WCAG 2.2): 0.890 / 0.0653.
	expect(ink).toMatchObject({
		palette: 'light',
		value: '#14232b',
		weakest: { ground: '--surface-strong' },
		least: 4.5
	});
	expect(ink?.weakest?.contrast).toBeCloseTo(13.6, 1);
	expect(readColours().find(({ name }) => name === '--paper')?.values[0]).toMatchObject({ weakest: null });
});

test('all lights are there in every palette and for every vision', () => {
	expect(readLights().map(({ light }) => light)).toEqual([...lights]);
	expect(readVisions().map(({ palette, vision }) => `${palette} ${vision}`)).toEqual(
		palettes.flatMap((palette) => visions.map((vision) => `${palette} ${vision}`))
	);
	for (const { colours } of readVisions()) expect(colours).toHaveLength(3 + lights.length);
});

test('every chart that tests draw is shown, but the mark of a light, which the first page has', () => {
	expect(Object.keys(chartWords).toSorted()).toEqual(
		Object.keys(goldenCases)
			.filter((chart) => chart !== 'light-mark')
			.toSorted()
	);
});
