import { laidOn, linearOf, type Colour } from './colour';

/** The relative luminance of an opaque colour, from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminanceOf(colour: Colour): number {
	const [red, green, blue] = linearOf(colour);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2.2 between a colour and the opaque ground it lies on: from 1 to 21. */
export function contrastBetween(colour: Colour, ground: Colour): number {
	const [one, other] = [luminanceOf(laidOn(colour, ground)), luminanceOf(ground)];
	return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
