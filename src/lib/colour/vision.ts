import { colourOfLinear, linearOf, type Colour } from './colour';

/** How a reader sees colours: usually, or without the cones for long, middle or short waves. */
export const visions = ['usual', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof visions)[number];

type Row = readonly [number, number, number];

/**
 * What is left of red, green and blue light without one kind of cones: Machado, Oliveira and Fernandes, “A
 * Physiologically-based Model for Simulation of Color Vision Deficiency” (IEEE TVCG 15(6), 2009), severity 1.0.
 */
const simulations: Record<Exclude<Vision, 'usual'>, readonly [Row, Row, Row]> = {
	protan: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deutan: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritan: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** The opaque colour that shows everybody what a reader with this vision sees of an opaque colour. */
export function seenBy(vision: Vision, colour: Colour): Colour {
	if (vision === 'usual') return colour;
	const [red, green, blue] = linearOf(colour);
	const [first, second, third] = simulations[vision];
	const sum = (row: Row) => row[0] * red + row[1] * green + row[2] * blue;
	return colourOfLinear([sum(first), sum(second), sum(third)]);
}
