import type { Change, Light } from '$lib/assessment/assessment';
import type { Catalogue } from '$lib/assessment/catalogue';
import { lights } from '$lib/chart/light';
import type { Cube } from '$lib/cube/cube';
import { filtersFrom } from '$lib/cube/filters';
import { sliceTargets } from '$lib/cube/targets';

/** What the list of targets shows for an address. */
export function viewTargets(cube: Cube, catalogue: Catalogue, parameters: URLSearchParams) {
	const filters = filtersFrom(parameters, catalogue);
	const light = lights.find((known) => known === parameters.get('light')) ?? null;
	const change =
		(['better', 'worse', 'same'] as const).find((known) => known === parameters.get('change')) ?? null;
	const asked: { light: Light | null; change: Change | null } = { light, change };
	return {
		year: filters.year,
		asked,
		lines: sliceTargets(cube, catalogue, filters, asked),
		chosen: {
			policy: filters.policy,
			area: filters.area.id,
			illustrative: filters.illustrative,
			method: filters.method
		}
	};
}
