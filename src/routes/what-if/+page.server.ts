import { currentRelease } from '$lib/server/current-release';
import { targetChoices } from './scenario';
import type { PageServerLoad } from './$types';
import { viewWhatIf } from './view';

/** A target, a place and a year to think through, with what is published of them. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const { names, database, all, reported } = await currentRelease();
	const asked = url.searchParams.get('target');
	const cube = url.searchParams.get('illustrative') === 'off' ? reported : all;
	const chosen = viewWhatIf(cube, names, url.searchParams, locals.language === 'en');
	return {
		release: database,
		policies: targetChoices(names),
		unknown: chosen === null && asked !== null && asked !== '',
		chosen
	};
};
