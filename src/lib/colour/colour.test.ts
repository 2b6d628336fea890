import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourOf, colourOfLinear, laidOn, linearOf, notationOf, type Colour } from './colour';
import { contrastBetween } from './contrast';
import { ciede2000, differenceOf, labOf, type Lab } from './difference';
import { tokenBlocksOf } from './style-sheet';
import { seenBy, visions } from './vision';

const named = (text: string): Colour => colourOf(text) ?? expect.fail(`${text} is no colour`);
const anyColour = fc
	.tuple(fc.integer({ max: 255, min: 0 }), fc.integer({ max: 255, min: 0 }), fc.integer({ max: 255, min: 0 }))
	.map(([red, green, blue]) => ({ red, green, blue, opacity: 1 }));

test.each([
	['#14232b', { red: 20, green: 35, blue: 43, opacity: 1 }],
	['#F08', { red: 255, green: 0, blue: 136, opacity: 1 }],
	['#0006', { red: 0, green: 0, blue: 0, opacity: 0.4 }],
	['#0b5c8a33', { red: 11, green: 92, blue: 138, opacity: 0.2 }]
])('%s is read', (text, colour) => {
	expect(colourOf(text)).toEqual(colour);
});

test.each(['', 'red', '#12', '#12345', '#1234567', '#ggg', 'Canvas'])('%j names no colour', (text) => {
	expect(colourOf(text)).toBeUndefined();
});

test('a colour is written as it is read, and light sent out is the way back', () => {
	fc.assert(
		fc.property(anyColour, (colour) => {
			expect(colourOf(notationOf(colour))).toEqual(colour);
			expect(notationOf(colourOfLinear(linearOf(colour)))).toBe(notationOf(colour));
		})
	);
});

test('half a black on white is the grey between', () => {
	expect(laidOn({ ...named('#000'), opacity: 0.5 }, named('#fff'))).toEqual({
		red: 127.5,
		green: 127.5,
		blue: 127.5,
		opacity: 1
	});
});

// The first is the definition's own extreme; #767676 is the lightest grey that WCAG's 4.5:1 allows on white, #949494 that of 3:1.
test.each([
	['#000000', '#ffffff', 21],
	['#ffffff', '#ffffff', 1],
	['#767676', '#ffffff', 4.54],
	['#777777', '#ffffff', 4.48],
	['#949494', '#ffffff', 3.03],
	['#ff0000', '#ffffff', 4],
	['#00000080', '#ffffff', 3.98]
])('%s on %s has a contrast of %d', (colour, ground, ratio) => {
	expect(contrastBetween(named(colour), named(ground))).toBeCloseTo(ratio, 1);
	expect(contrastBetween(named(colour), named(ground)) >= 4.5).toBe(ratio >= 4.5);
});

// The supplementary test data of Sharma, Wu and Dalal (2005), all of its branches.
const published: [Lab, Lab, number][] = [
	[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
	[[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
	[[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
	[[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
	[[50, -1.1848, -84.8006], [50, 0, -82.7485], 1],
	[[50, -0.9009, -85.5211], [50, 0, -82.7485], 1],
	[[50, 0, 0], [50, -1, 2], 2.3669],
	[[50, -1, 2], [50, 0, 0], 2.3669],
	[[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
	[[50, 2.49, -0.001], [50, -2.49, 0.001], 7.1792],
	[[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
	[[50, 2.49, -0.001], [50, -2.49, 0.0012], 7.2195],
	[[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
	[[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
	[[50, 2.5, 0], [50, 0, -2.5], 4.3065],
	[[50, 2.5, 0], [73, 25, -18], 27.1492],
	[[50, 2.5, 0], [61, -5, 29], 22.8977],
	[[50, 2.5, 0], [56, -27, -3], 31.903],
	[[50, 2.5, 0], [58, 24, 15], 19.4535],
	[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
	[[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
	[[61.2901, 3.7196, -5.3901], [61.4292, 2.248, -4.962], 1.8731],
	[[35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645],
	[[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
	[[36.4612, 47.858, 18.3852], [36.2715, 50.5065, 21.2231], 1.4146],
	[[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
	[[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
	[[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
	[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
];

test.each(published)('CIEDE2000 of %j and %j is %d', (one, other, difference) => {
	expect(ciede2000(one, other)).toBeCloseTo(difference, 4);
});

test('a difference is the same both ways, and none from itself', () => {
	fc.assert(
		fc.property(anyColour, anyColour, (one, other) => {
			expect(differenceOf(one, other)).toBeCloseTo(differenceOf(other, one), 9);
			expect(differenceOf(one, one)).toBe(0);
			expect(differenceOf(one, other)).toBeGreaterThanOrEqual(0);
		})
	);
});

test('white and red lie where CIE puts them', () => {
	for (const [index, value] of [100, 0, 0].entries())
		expect(labOf(named('#ffffff'))[index]).toBeCloseTo(value, 1);
	for (const [index, value] of [53.24, 80.09, 67.2].entries())
		expect(labOf(named('#ff0000'))[index]).toBeCloseTo(value, 1);
});

test('without one kind of cones greys stay grey, and red and green of one lightness fall together', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...visions), (part, vision) => {
			const grey = { red: part, green: part, blue: part, opacity: 1 };
			expect(differenceOf(grey, seenBy(vision, grey))).toBeLessThan(0.5);
		})
	);
	const [red, green] = [named('#c8553d'), named('#6f8f2f')];
	expect(differenceOf(red, green)).toBeGreaterThan(40);
	expect(differenceOf(seenBy('deutan', red), seenBy('deutan', green))).toBeLessThan(
		differenceOf(red, green) / 3
	);
});

test('a style sheet is read by selector and condition, comments left out', () => {
	const css = `/* --no: #000; */ :root { --ink: #111; color: red; --font: a,\n\tb; }
		@media screen and (x: y) { :root[data-theme='dark'] { --ink: #eee; } p { color: red } }`;
	expect(tokenBlocksOf(css).map((block) => ({ ...block, tokens: Object.fromEntries(block.tokens) }))).toEqual(
		[
			{ condition: '', selector: ':root', tokens: { '--ink': '#111', '--font': 'a, b' } },
			{
				condition: 'screen and (x: y)',
				selector: ":root[data-theme='dark']",
				tokens: { '--ink': '#eee' }
			}
		]
	);
	expect(() => tokenBlocksOf(':root { --ink: #111;')).toThrow(SyntaxError);
	expect(() => tokenBlocksOf('}')).toThrow(SyntaxError);
});
