import { currentRelease, filesOf } from '$lib/server/current-release';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const release = await currentRelease();
	return { theme: locals.theme, files: filesOf(release) };
};
