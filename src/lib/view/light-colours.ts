import { lights, type Light } from '../chart/light';
import { colourOf, type Colour } from '../colour/colour';
import { contrastBetween } from '../colour/contrast';
import { differenceOf } from '../colour/difference';
import { seenBy, type Vision } from '../colour/vision';
import { tokensOf, type Palette } from './tokens';

/** Below this CIEDE2000 difference two lights would be told apart by shape and word alone; about 1 is just seen side by side. */
export const leastDifference = 6;

/** The colour of a token of a palette; throws for one that is no colour. */
export function tokenColour(palette: Palette, name: string): Colour {
	const value = tokensOf(palette).get(name);
	const colour = value === undefined ? undefined : colourOf(value);
	if (!colour) throw new Error(`${name} of ${palette} is no colour: ${String(value)}`);
	return colour;
}

/** The two lights of a palette that look most alike to a reader with this vision, and their CIEDE2000 difference. */
export function nearestLights(
	palette: Palette,
	vision: Vision
): { pair: [Light, Light]; difference: number } {
	const colours = lights.map((light) => seenBy(vision, tokenColour(palette, `--light-${light}`)));
	let nearest: { pair: [Light, Light]; difference: number } | undefined;
	for (const [index, light] of lights.entries())
		for (const [other, second] of lights.entries()) {
			const [one, two] = [colours[index], colours[other]];
			if (other <= index || !one || !two) continue;
			const difference = differenceOf(one, two);
			if (!nearest || difference < nearest.difference) nearest = { pair: [light, second], difference };
		}
	if (!nearest) throw new Error('there are no two lights');
	return nearest;
}

/**
 * The contrast of a light's mark to the paper. A filled mark and a ring have an edge of seven tenths of the light's colour and three
 * of the ink; what says that nothing was judged is drawn in faint ink (chart/LightMark.svelte).
 */
export function markContrast(palette: Palette, light: Light): number {
	const paper = tokenColour(palette, '--paper');
	if (light === 'no-data' || light === 'not-applicable')
		return contrastBetween(tokenColour(palette, '--ink-faint'), paper);
	const [tone, ink] = [tokenColour(palette, `--light-${light}`), tokenColour(palette, '--ink')];
	const mixed = (one: number, other: number) => 0.7 * one + 0.3 * other;
	return contrastBetween(
		{
			red: mixed(tone.red, ink.red),
			green: mixed(tone.green, ink.green),
			blue: mixed(tone.blue, ink.blue),
			opacity: 1
		},
		paper
	);
}
