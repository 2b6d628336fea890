import { filtersFrom } from '$lib/cube/filters';
import { partsOfArea } from '$lib/cube/part';
import type { Needs } from './open-release';

/** What a page of one year and area needs of a release: of a large static copy, the area's places in the year. */
export function needsOfYear(parameters: URLSearchParams): Needs {
	return {
		numbers: false,
		parts: ({ catalogue }) => {
			const { area, year } = filtersFrom(parameters, catalogue);
			return partsOfArea(catalogue, area, [year]);
		}
	};
}
