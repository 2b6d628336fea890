import { hasRole, requireRole } from '$lib/server/people/account';
import { shownRelease } from '$lib/server/releases/publisher';
import { currentStore } from '$lib/server/store/current-store';
import { listSubmissions } from '$lib/server/submissions/read';
import { openStates } from '$lib/server/submissions/state';
import { missingView } from './missing.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const account = requireRole(event, 'analyst');
	const isPlanner = hasRole(account, 'planner');
	const store = await currentStore();
	const all = (await listSubmissions(store)).filter(({ by_id }) => isPlanner || by_id === account.id);
	const isOpen = ({ state }: (typeof all)[number]) => openStates.includes(state);
	// Who has not reported is asked of the newest release, whichever one the address looks back at.
	const missing = await missingView(
		store,
		await shownRelease(),
		account,
		event.url.searchParams.get('reported')
	);
	// Whoever came first is looked at first.
	return {
		isPlanner,
		missing,
		waiting: all.filter(isOpen).toReversed(),
		done: all.filter((each) => !isOpen(each))
	};
};
