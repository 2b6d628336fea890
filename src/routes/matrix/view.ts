import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';
import { filtersFrom } from '$lib/cube/filters';
import { sliceMatrix } from '$lib/cube/matrix';
import { choiceFrom } from './choice';

/** What the matrix shows for an address. */
export function viewMatrix(cube: Cube, catalogue: Catalogue, parameters: URLSearchParams) {
	const filters = filtersFrom(parameters, catalogue);
	const choice = choiceFrom(parameters, catalogue, filters.area);
	return {
		slice: sliceMatrix(cube, catalogue, filters, choice),
		choice,
		/** Laid out for paper, on the screen too. */
		sheets: parameters.get('view') === 'sheets',
		chosen: {
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		}
	};
}
