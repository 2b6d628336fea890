import { error } from '@sveltejs/kit';
import { messagesOf } from '$lib/text';
import type { PageServerLoad } from './$types';

/** Only in a static copy: the one page for the figures of every place, which it cuts in the browser. */
export const load: PageServerLoad = ({ locals }) => {
	if (!locals.publication) error(404, messagesOf(locals.language).error.notFound);
};
