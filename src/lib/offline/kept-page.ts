import { lineStyle } from './age';
import { packed, unpacked } from './pack';

/** A page as it is kept, without its document. */
export interface KeptPage {
	/** Path and query. */
	address: string;
	title: string;
	/** The release it shows. */
	release: string;
	/** The day in Beijing on which that release was published (YYYY-MM-DD); empty where nobody could tell. */
	published: string;
	/** The build of the site whose files it asks for. */
	build: string;
	/** When the server sent it, by the server's clock (ISO 8601, UTC). */
	sent: string;
	/** When it was last visited, in milliseconds of this machine's clock. */
	visited: number;
	/** Of the document, as it is stored. */
	bytes: number;
	/** Always kept, whatever was visited since. */
	isFixed: boolean;
}

/** The server names release and publication of a page in these headers where a copy of it is asked for. */
export const copyHeader = 'kangbiao-copy';
export const releaseHeader = 'kangbiao-release';
export const publishedHeader = 'kangbiao-published';

const detailsHeader = 'kangbiao-kept';

/**
 * The answer to keep of a page's document, with what is known of it; undefined where it must not be kept: not a page, not whole, meant for one
 * reader, or without its release.
 */
export async function keptAnswer(
	{ status, headers }: Pick<Response, 'status' | 'headers'>,
	html: string,
	known: Pick<KeptPage, 'address' | 'build' | 'visited' | 'isFixed'>
): Promise<Response | undefined> {
	const release = headers.get(releaseHeader);
	if (status !== 200 || !release || !mayKeep(headers)) return undefined;
	if (!headers.get('content-type')?.startsWith('text/html') || !html.includes('</html>')) return undefined;
	const body = await packed(html);
	return withDetails(body, headers, {
		...known,
		title: titleOf(html),
		release,
		published: headers.get(publishedHeader) ?? '',
		sent: new Date(headers.get('date') ?? known.visited).toISOString(),
		bytes: body.byteLength
	});
}

/** Whether an answer may be kept for whoever sits at this browser next. */
export function mayKeep(headers: Headers): boolean {
	return !/\b(no-store|private)\b/.test(headers.get('cache-control') ?? '');
}

/** What is known of a kept answer; undefined where it is not one of ours. */
export function readKept(answer: Pick<Response, 'headers'>): KeptPage | undefined {
	const text = answer.headers.get(detailsHeader);
	return text === null ? undefined : (JSON.parse(decodeURIComponent(text)) as KeptPage);
}

/** The same kept page, visited later. */
export async function visitedAgain(answer: Response, visited: number): Promise<Response> {
	const page = readKept(answer);
	return page ? withDetails(await answer.arrayBuffer(), answer.headers, { ...page, visited }) : answer;
}

/** The document of a kept page with a line above it that says what it is; scripts find when it was sent at its root. */
export async function shownKept(answer: Response, page: KeptPage, line: string): Promise<Response> {
	const html = await unpacked(answer);
	const shown = html
		.replace('<html ', () => `<html data-kept="${escaped(page.sent)}" `)
		.replace(
			/<body[^>]*>/,
			(body) => `${body}<p id="kept-line" class="offline-line" style="${lineStyle}">${escaped(line)}</p>`
		);
	const headers = new Headers(answer.headers);
	headers.delete(detailsHeader);
	return new Response(shown, { headers });
}

function withDetails(body: ArrayBuffer, present: Headers, page: KeptPage): Response {
	const headers = new Headers(present);
	// The body is packed by ourselves, and of another length.
	for (const name of ['content-encoding', 'content-length', 'set-cookie']) headers.delete(name);
	headers.set(detailsHeader, encodeURIComponent(JSON.stringify(page)));
	return new Response(body, { headers });
}

function titleOf(html: string): string {
	const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
	return title.replaceAll('&amp;', '&').replaceAll('&lt;', '<').trim();
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
