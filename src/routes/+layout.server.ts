import { publishedHeader, releaseHeader } from '$lib/offline/kept-page';
import { currentRelease } from '$lib/server/current-release';
import { asksForCopy, mayBeKept } from '$lib/server/offline-copies';
import { isMet } from '$lib/server/people/access';
import { filesOf } from '$lib/server/releases/open-release';
import { publicationOf } from '$lib/server/releases/publication';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, request, setHeaders }) => {
	const release = await currentRelease();
	const published = await publicationOf(release.id);
	if (asksForCopy(request)) setHeaders({ [releaseHeader]: release.id, [publishedHeader]: published ?? '' });
	const { account } = locals;
	return {
		theme: locals.theme,
		files: filesOf(release),
		/** The day in Beijing on which the release was first shown (YYYY-MM-DD). */
		published,
		/** Whether this browser may keep pages for lack of a network. */
		mayBeKept: mayBeKept(),
		vintage: locals.vintage,
		publication: locals.publication,
		account: account ? { name: account.name, role: account.role, isLocal: account.isLocal } : null,
		mayRead: isMet('reader', account)
	};
};
