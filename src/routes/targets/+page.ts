import { readHere } from '$lib/view/read-here';
import { yearPart } from '$lib/view/year-part';
import type { PageLoad } from './$types';
import { viewTargets } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	return readHere(
		await parent(),
		url,
		fetch,
		{ numbers: false, part: yearPart(url, data.choices.years) },
		({ cube, catalogue }) => ({
			...data,
			...viewTargets(cube, catalogue, url.searchParams),
			names: catalogue
		})
	);
};
