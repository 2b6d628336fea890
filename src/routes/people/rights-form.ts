import type { Catalogue } from '$lib/assessment/catalogue';
import { roles, type Role } from '$lib/server/people/account';
import type { Rights } from '$lib/server/people/people';

export type RightsFault = 'role' | 'places' | 'indicators';

/** The rights that a form gives; an analyst needs at least one place and one indicator that the release knows. */
export function readRights(form: FormData, names: Catalogue): Rights | { fault: RightsFault } {
	const role = roles.find((known): known is Role => known === form.get('role'));
	if (role === undefined) return { fault: 'role' };
	if (role === 'viewer') return { role, places: [], indicators: [] };
	if (role !== 'analyst') return { role, places: 'all', indicators: 'all' };
	const places = scopeOf(form.getAll('places'), new Set(names.places.map(({ place_code }) => place_code)));
	const indicators = scopeOf(
		form.getAll('indicators'),
		new Set(names.indicators.map(({ indicator_id }) => indicator_id))
	);
	if (places.length === 0) return { fault: 'places' };
	if (indicators.length === 0) return { fault: 'indicators' };
	return { role, places, indicators };
}

function scopeOf(given: FormDataEntryValue[], known: ReadonlySet<string>): string[] | 'all' {
	const ids = given.filter((id): id is string => typeof id === 'string');
	return ids.includes('all') ? 'all' : ids.filter((id) => known.has(id));
}
