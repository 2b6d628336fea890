import type { Reroute } from '@sveltejs/kit';
import { isPublished, pageOf } from '$lib/view/published';

/** In a static copy, and on the server that writes one, pages have the names of files. */
export const reroute: Reroute = ({ url }) => (isPublished() ? pageOf(url.pathname) : undefined);
