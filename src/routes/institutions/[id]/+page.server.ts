import { error } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import {
	readInstitutionEvents,
	readInstitutionFigures,
	readInstitutionPromises
} from '$lib/server/registry/institution-record';
import { readHosted, readInstitution } from '$lib/server/registry/institutions';
import { text } from '../text';
import type { PageServerLoad } from './$types';

/** One institution: what it reports, what it has to keep, what happened to it. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { engine, names } = await currentRelease();
	const institution = await readInstitution(engine, params.id);
	if (!institution) error(404, text[locals.language].one.notFound(params.id.slice(0, 80)));
	const illustrative = url.searchParams.get('illustrative') !== 'off';
	const basis = illustrative ? 'all' : 'reported';
	const asked = Number(url.searchParams.get('year'));
	const year = names.years.includes(asked) ? asked : (names.years.at(-1) ?? 0);
	const id = institution.institution_id;
	const [promises, figures, events, hosted] = await Promise.all([
		readInstitutionPromises(engine, id, basis, year),
		readInstitutionFigures(engine, id, basis),
		readInstitutionEvents(engine, id, basis),
		readHosted(engine, id, basis)
	]);
	return { institution, year, years: names.years, illustrative, promises, figures, events, hosted };
};
