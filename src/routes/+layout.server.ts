import { currentRelease } from '$lib/server/current-release';
import { isMet } from '$lib/server/people/access';
import { filesOf } from '$lib/server/releases/open-release';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const release = await currentRelease();
	const { account } = locals;
	return {
		theme: locals.theme,
		files: filesOf(release),
		vintage: locals.vintage,
		publication: locals.publication,
		account: account ? { name: account.name, role: account.role, isLocal: account.isLocal } : null,
		mayRead: isMet('reader', account)
	};
};
