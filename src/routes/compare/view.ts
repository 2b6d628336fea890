import type { Catalogue } from '$lib/assessment/catalogue';
import type { Comparable } from '$lib/cube/comparable';
import { sliceCompare, type AnchorBook } from '$lib/cube/compare';
import { compareChoiceFrom } from '$lib/cube/compare-choice';
import { targetsOf } from '$lib/cube/compare-opening';
import type { Cube } from '$lib/cube/cube';
import { methodFrom } from '$lib/cube/filters';
import type { Needs } from '$lib/view/open-release';

/** What the comparison needs of a release for an address: of a large static copy, the compared targets. */
export function needsOfCompare(parameters: URLSearchParams): Needs {
	return {
		numbers: true,
		comparable: true,
		parts: ({ catalogue, comparable = [] }) =>
			targetsOf(compareChoiceFrom(parameters, catalogue), comparable, catalogue).map(({ target_id }) => ({
				kind: 'target',
				id: target_id
			}))
	};
}

/**
 * What the comparison shows for an address.
 * @param comparable needed where the cube is made of parts, which do not tell
 */
export function viewCompare(
	cube: Cube,
	catalogue: Catalogue,
	parameters: URLSearchParams,
	anchors: AnchorBook,
	comparable?: readonly Comparable[]
) {
	const choice = compareChoiceFrom(parameters, catalogue);
	const method = methodFrom(parameters, catalogue);
	return {
		choice,
		method: catalogue.methods.find(({ id }) => id === method) ?? null,
		slice: sliceCompare(
			cube,
			catalogue,
			choice,
			choice.illustrative ? anchors : reportedOnly(anchors),
			comparable
		),
		zones: catalogue.zones
	};
}

function reportedOnly(anchors: AnchorBook): AnchorBook {
	return Object.fromEntries(
		Object.entries(anchors).map(([anchor, places]) => [
			anchor,
			Object.fromEntries(
				Object.entries(places).map(([place, values]) => [
					place,
					values.filter(({ illustrative }) => !illustrative)
				])
			)
		])
	);
}
