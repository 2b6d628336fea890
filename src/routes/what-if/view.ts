import type { Catalogue } from '$lib/assessment/catalogue';
import type { Cube } from '$lib/cube/cube';
import { filtersFrom } from '$lib/cube/filters';
import { namesFor } from '$lib/cube/names';
import { sliceTarget } from '$lib/cube/target';
import { supposedFrom } from './scenario';

/** The target, place and year that an address asks to think through, with what is published of them; null for none. */
export function viewWhatIf(cube: Cube, names: Catalogue, parameters: URLSearchParams, english: boolean) {
	const target = names.targets.find(({ target_id }) => target_id === parameters.get('target'));
	if (!target) return null;
	const filters = filtersFrom(parameters, names);
	const everywhere = { id: '', region: '', codes: new Set(names.places.map(({ place_code }) => place_code)) };
	const slice = sliceTarget(cube, names, target, { ...filters, area: everywhere }, parameters.get('place'));
	const indicator = names.indicators.find(({ indicator_id }) => indicator_id === target.indicator_id);
	const places = slice.rows.map(({ place_code }) => place_code);
	return {
		target,
		illustrative: filters.illustrative,
		method: filters.method,
		methods: names.methods,
		place: slice.chosen.place_code,
		places,
		year: slice.year,
		years: slice.years,
		now: slice.chosen.now,
		supposed: supposedFrom(parameters, target, indicator),
		names: namesFor(names, { targets: [target.target_id], places, english })
	};
}
