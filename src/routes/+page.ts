import { readHere } from '$lib/view/read-here';
import { yearPart } from '$lib/view/year-part';
import type { PageLoad } from './$types';
import { viewOverview } from './view';

export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	if (data.key === url.search) return data;
	const view = await readHere(
		await parent(),
		url,
		fetch,
		{ numbers: false, part: yearPart(url, data.choices.years) },
		(release) => viewOverview(release, url.searchParams)
	);
	return { ...data, ...view };
};
