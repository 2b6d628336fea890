import { fail } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { requireRole } from '$lib/server/people/account';
import { formText } from '$lib/server/people/form-text';
import { readName } from '$lib/server/people/name';
import { invite, peopleOf } from '$lib/server/people/people';
import { actorOf } from '$lib/server/people/visitor';
import { currentStore } from '$lib/server/store/current-store';
import { Naming } from '$lib/view/naming';
import { linkAddress, type ShownLink } from './link-address';
import { readRights } from './rights-form';
import { indicatorOptions, placeOptions } from './scope-options';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = requireRole(event, 'admin');
	const { names } = await currentRelease();
	const naming = Naming.of(names, event.locals.language);
	const { db } = await currentStore();
	const people = await peopleOf(db);
	return {
		isLocal: account.isLocal,
		people: people.map(({ places, indicators, ...person }) => ({
			...person,
			places: places === 'all' ? null : places.map((code) => naming.placeName(code)),
			indicators: indicators === 'all' ? null : indicators.map((id) => naming.indicatorName(id))
		})),
		placeGroups: placeOptions(names, naming),
		indicatorGroups: indicatorOptions(names, naming)
	};
};

export const actions: Actions = {
	invite: async (event) => {
		requireRole(event, 'admin');
		const form = await event.request.formData();
		const typed = formText(form, 'name', 200);
		const name = readName(typed);
		if (name === undefined) return fail(400, { name: typed, fault: 'name' as const });
		const rights = readRights(form, (await currentRelease()).names);
		if ('fault' in rights) return fail(400, { name, fault: rights.fault });
		const { db } = await currentStore();
		const offer = await invite(db, actorOf(event), { ...rights, name });
		if ('fault' in offer) return fail(409, { name, fault: offer.fault });
		const link: ShownLink = {
			name,
			purpose: 'invitation',
			address: linkAddress(event.url.origin, offer.secret, event.locals.language),
			expires: offer.expires_at
		};
		return { link };
	}
};
