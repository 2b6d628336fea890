import { requireRole } from '$lib/server/people/account';
import { currentStore } from '$lib/server/store/current-store';
import { listSubmissions } from '$lib/server/submissions/read';
import type { PageServerLoad } from './$types';

/** What the reader handed in, the newest first. */
export const load: PageServerLoad = async (event) => {
	const account = requireRole(event, 'analyst');
	const all = await listSubmissions(await currentStore());
	return { submissions: all.filter(({ by_id }) => by_id === account.id) };
};
