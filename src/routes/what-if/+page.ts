import { isPublished } from '$lib/view/published';
import { readHere } from '$lib/view/read-here';
import type { PageLoad } from './$types';
import { viewWhatIf } from './view';

/** A static copy cuts here what the server would have chosen. */
export const load: PageLoad = async ({ data, url, fetch, parent }) => {
	const asked = url.searchParams.get('target');
	if (!isPublished() || !asked) return data;
	const { files, language } = await parent();
	return readHere(
		{ files },
		url,
		fetch,
		{ numbers: true, parts: () => [{ kind: 'target', id: asked }] },
		({ cube, catalogue }) => {
			const chosen = viewWhatIf(cube, catalogue, url.searchParams, language === 'en');
			return { ...data, unknown: chosen === null, chosen };
		}
	);
};
