import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { requireRole } from '$lib/server/people/account';
import { changeRights, offerReset, peopleOf, setDisabled } from '$lib/server/people/people';
import { actorOf } from '$lib/server/people/visitor';
import { currentStore } from '$lib/server/store/current-store';
import { Naming } from '$lib/view/naming';
import { linkAddress, type ShownLink } from '../link-address';
import { readRights } from '../rights-form';
import { indicatorOptions, placeOptions } from '../scope-options';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = requireRole(event, 'admin');
	const { names } = await currentRelease();
	const naming = Naming.of(names, event.locals.language);
	return {
		isLocal: account.isLocal,
		isOwn: account.id === event.params.id,
		person: await personOf(event.params.id),
		placeGroups: placeOptions(names, naming),
		indicatorGroups: indicatorOptions(names, naming)
	};
};

export const actions: Actions = {
	rights: async (event) => {
		requireRole(event, 'admin');
		const rights = readRights(await event.request.formData(), (await currentRelease()).names);
		if ('fault' in rights) return fail(400, { fault: rights.fault });
		const { db } = await currentStore();
		const fault = await changeRights(db, actorOf(event), event.params.id, rights);
		return fault === undefined ? { done: 'changed' as const } : fail(409, { fault });
	},
	reset: async (event) => {
		requireRole(event, 'admin');
		const { name, state } = await personOf(event.params.id);
		const { db } = await currentStore();
		const offer = await offerReset(db, actorOf(event), event.params.id);
		if ('fault' in offer) return fail(409, { fault: offer.fault });
		const link: ShownLink = {
			name,
			purpose: state === 'invited' ? 'invitation' : 'reset',
			address: linkAddress(event.url.origin, offer.secret, event.locals.language),
			expires: offer.expires_at
		};
		return { link };
	},
	disable: (event) => disable(event, true),
	enable: (event) => disable(event, false)
};

async function disable(event: RequestEvent<{ id: string }>, isDisabled: boolean) {
	requireRole(event, 'admin');
	const { db } = await currentStore();
	const fault = await setDisabled(db, actorOf(event), event.params.id, isDisabled);
	if (fault !== undefined) return fail(409, { fault });
	return { done: isDisabled ? ('disabled' as const) : ('enabled' as const) };
}

async function personOf(id: string) {
	const { db } = await currentStore();
	const [person] = await peopleOf(db, id);
	return person ?? error(404, '没有这个账号 There is no such account');
}
