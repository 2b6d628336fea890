import { hasRole, requireRole } from '$lib/server/people/account';
import { currentStore } from '$lib/server/store/current-store';
import { listSubmissions } from '$lib/server/submissions/read';
import { openStates } from '$lib/server/submissions/state';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = requireRole(event, 'analyst');
	const isPlanner = hasRole(account, 'planner');
	const all = (await listSubmissions(await currentStore())).filter(
		({ by_id }) => isPlanner || by_id === account.id
	);
	const isOpen = ({ state }: (typeof all)[number]) => openStates.includes(state);
	// Whoever came first is looked at first.
	return { isPlanner, waiting: all.filter(isOpen).toReversed(), done: all.filter((each) => !isOpen(each)) };
};
