import { lights } from '$lib/chart/light';
import { laidOn, notationOf } from '$lib/colour/colour';
import { contrastBetween } from '$lib/colour/contrast';
import { seenBy, visions } from '$lib/colour/vision';
import { markContrast, nearestLights, tokenColour } from '$lib/view/light-colours';
import { leastContrast, tokenRoles } from '$lib/view/token-roles';
import { palettes, tokensOf, type Palette } from '$lib/view/tokens';

/** Every colour with its value in each palette and its contrast to the ground it stands out from least; null for a ground. */
export function readColours() {
	return Object.entries(tokenRoles).map(([name, { role, on }]) => ({
		name,
		role,
		values: palettes.map((palette) => ({
			palette,
			value: tokensOf(palette).get(name) ?? '',
			weakest: weakest(palette, name, on),
			least: leastContrast[role]?.[palette.startsWith('contrast-') ? 'high' : 'usual'] ?? null
		}))
	}));
}

/** Every token that is no colour, as the style sheet writes it. */
export function readSizes() {
	return [...tokensOf('light')].flatMap(([name, value]) => (name in tokenRoles ? [] : [{ name, value }]));
}

/** Each light with the contrast of its mark to the paper in each palette. */
export function readLights() {
	return lights.map((light) => ({
		light,
		marks: palettes.map((palette) => ({ palette, contrast: markContrast(palette, light) }))
	}));
}

/**
 * The lights of each palette as readers with each vision see them: the colours that a drawing takes, and the two lights that look
 * most alike with their CIEDE2000 difference.
 */
export function readVisions() {
	return palettes.flatMap((palette) =>
		visions.map((vision) => ({
			palette,
			vision,
			colours: ['--paper', '--ink', '--ink-faint', ...lights.map((light) => `--light-${light}`)].map(
				(name): [string, string] => [name, notationOf(seenBy(vision, tokenColour(palette, name)))]
			),
			...nearestLights(palette, vision)
		}))
	);
}

function weakest(palette: Palette, name: string, on: readonly string[]) {
	const [found = null] = on
		.map((ground) => {
			const below = tokenColour(palette, ground);
			return { ground, contrast: contrastBetween(laidOn(tokenColour(palette, name), below), below) };
		})
		.toSorted((a, b) => a.contrast - b.contrast);
	return found;
}
