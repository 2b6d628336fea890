import { areaOf } from '$lib/cube/area';
import { choicesOf } from '$lib/cube/names';
import { currentRelease } from '$lib/server/current-release';
import { Naming } from '$lib/view/naming';
import { choiceFrom, standardPlace } from './choice';
import { completenessView } from './completeness.server';
import { findingsView } from './findings.server';
import { sumsView } from './sums.server';
import type { PageServerLoad } from './$types';

/** The quality of the figures as the address asks: findings, sums, or the completeness of a place. */
export const load: PageServerLoad = async ({ url, locals }) => {
	const release = await currentRelease();
	const { names } = release;
	const choice = choiceFrom(url.searchParams, names);
	const naming = Naming.of(names, locals.language);
	const codes = choice.zone === null ? null : (areaOf(names, choice.zone)?.codes ?? null);
	const question = { engine: release.engine, choice, naming, codes, zones: names.zones };
	const { areas } = choicesOf(names, choice.zone ?? standardPlace);
	const offered = new Set(areas.map(({ id }) => id));
	const prefectures = names.places.filter(({ parent }) => parent === standardPlace);
	return {
		choice,
		areas: [
			...areas,
			...prefectures
				.filter(({ place_code }) => !offered.has(place_code))
				.map(({ place_code, short_name, name_en }) => ({
					id: place_code,
					name: short_name,
					name_en,
					zone: false
				}))
		],
		content:
			choice.view === 'findings'
				? await findingsView(question)
				: choice.view === 'sums'
					? await sumsView(question)
					: await completenessView(question)
	};
};
