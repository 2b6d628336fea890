import type { Catalogue } from '$lib/assessment/catalogue';
import { sliceCompare, type AnchorBook } from '$lib/cube/compare';
import { compareChoiceFrom } from '$lib/cube/compare-choice';
import type { Cube } from '$lib/cube/cube';
import { methodFrom } from '$lib/cube/filters';

/** What the comparison shows for an address. */
export function viewCompare(
	cube: Cube,
	catalogue: Catalogue,
	parameters: URLSearchParams,
	anchors: AnchorBook
) {
	const choice = compareChoiceFrom(parameters, catalogue);
	const method = methodFrom(parameters, catalogue);
	return {
		choice,
		method: catalogue.methods.find(({ id }) => id === method) ?? null,
		slice: sliceCompare(cube, catalogue, choice, choice.illustrative ? anchors : reportedOnly(anchors)),
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
