import { filtersFrom } from '$lib/cube/filters';
import { sliceOverview } from '$lib/cube/overview';
import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	return readHere(await parent(), url, fetch, ({ cube, catalogue, maps }) => {
		const filters = filtersFrom(url.searchParams, catalogue);
		const slice = sliceOverview(cube, catalogue, filters);
		return {
			...data,
			slice,
			names: catalogue,
			sheet: maps[`${slice.map?.region} ${slice.map?.level}`] ?? null,
			chosen: { policy: filters.policy, area: filters.area.id, illustrative: filters.illustrative }
		};
	});
};
