import { currentRelease } from '$lib/server/current-release';
import { readComposites } from '$lib/server/open/composites';
import { readScores } from '$lib/server/registry/composite-scores';
import { yearFrom } from './choice';
import type { PageServerLoad } from './$types';

/** Every composite with who stands first in a year. */
export const load: PageServerLoad = async ({ url }) => {
	const { engine, names } = await currentRelease();
	const { year, illustrative } = yearFrom(url.searchParams, names);
	const basis = illustrative ? 'all' : 'reported';
	const composites = await readComposites(engine);
	return {
		year,
		years: names.years,
		illustrative,
		composites: await Promise.all(
			composites.map(async (composite) => {
				const { scores } = await readScores(engine, { composite: composite.composite_id, basis, year });
				return {
					...composite,
					items: composite.items.map(({ title, title_en }) => ({ title, title_en })),
					subjects: scores.length,
					scored: scores.filter(({ score }) => score !== null).length,
					first: scores
						.filter(({ rank }) => rank !== null)
						.slice(0, 3)
						.map(({ name, name_en, score }) => ({ name, name_en, score })),
					illustrative: scores.some((score) => score.illustrative)
				};
			})
		)
	};
};
