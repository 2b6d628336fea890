import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';
import { filtersFrom } from '$lib/cube/filters';
import { shownYears, sliceMatrix } from '$lib/cube/matrix';
import { partsOfArea } from '$lib/cube/part';
import type { Needs } from '$lib/view/open-release';
import { choiceFrom } from './choice';

/** What the matrix needs of a release for an address: of a large static copy, the area's places of the shown level and years. */
export function needsOfMatrix(parameters: URLSearchParams): Needs {
	return {
		numbers: false,
		parts: ({ catalogue }) => {
			const filters = filtersFrom(parameters, catalogue);
			const { span, level } = choiceFrom(parameters, catalogue, filters.area);
			return partsOfArea(catalogue, filters.area, shownYears(catalogue, filters.year, span), level);
		}
	};
}

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
