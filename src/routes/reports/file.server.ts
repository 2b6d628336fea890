import { error, type RequestEvent } from '@sveltejs/kit';
import { bulletinOf } from './bulletin.server';
import { text } from './text';

/** A bulletin with what it was made from. */
export type Made = NonNullable<Awaited<ReturnType<typeof bulletinOf>>>;

interface FileKind {
	extension: string;
	type: string;
	make: (made: Made) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Answers with a year's bulletin as a file, named by its year, area and release; 404 for a year without promises. */
export async function answerFile(
	{ params, url, locals, request }: RequestEvent<{ year: string }>,
	{ extension, type, make }: FileKind
): Promise<Response> {
	const made = await bulletinOf(params.year, url.searchParams, locals.language);
	if (!made) error(404, text[locals.language].noYear(params.year.slice(0, 20)));
	const { filters, release, bulletin } = made;
	const name = `kangbiao-bulletin-${filters.year}-${filters.area.id}-${release}.${extension}`;
	const headers = {
		'content-type': type,
		'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(`${bulletin.title}.${extension}`)}`,
		'cache-control': 'no-cache'
	};
	return new Response(request.method === 'HEAD' ? null : await make(made), { headers });
}
