import { error } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { messagesOf } from '$lib/text';
import { searchIndexOf } from '../search-index.server';
import type { RequestHandler } from './$types';

/** Everything that can be found in the release that `release` names; its address never answers anything else. */
export const GET: RequestHandler = async ({ url, request, locals }) => {
	const release = await currentRelease();
	if (url.searchParams.get('release') !== release.id) error(404, messagesOf(locals.language).error.notFound);
	const index = await searchIndexOf(release);
	const accepted = request.headers.get('accept-encoding') ?? '';
	const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
	return new Response(encoding === 'br' ? index.brotli : encoding === 'gzip' ? index.gzip : index.plain, {
		headers: {
			'content-type': 'application/json',
			'cache-control': 'public, max-age=31536000, immutable',
			vary: 'accept-encoding',
			...(encoding ? { 'content-encoding': encoding } : {})
		}
	});
};
