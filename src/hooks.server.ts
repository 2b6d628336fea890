import type { Handle, ServerInit } from '@sveltejs/kit';
import { allowFraming } from '$lib/server/allow-framing';
import { currentRelease } from '$lib/server/current-release';
import { publicationOf, treeHeader } from '$lib/server/publication';
import { paintFirst } from '$lib/server/paint-first';
import { admit } from '$lib/server/people/admit';
import { keepPrivate } from '$lib/server/people/keep-private';
import { offerReaderCheck } from '$lib/server/people/reader-check';
import { refuseOpenServer } from '$lib/server/people/refuse-open-server';
import { answerInRelease } from '$lib/server/releases/answer-in-release';
import { languageOf } from '$lib/text';
import { themeOf } from '$lib/view/themes';

export const init: ServerInit = async () => {
	await refuseOpenServer();
	offerReaderCheck();
	await currentRelease();
};

/** Set on a server that only writes a static copy. */
const publication = publicationOf(process.env);

export const handle: Handle = async ({ event, resolve }) => {
	const language = languageOf(
		publication ? event.request.headers.get(treeHeader) : event.url.searchParams.get('lang')
	);
	const theme = themeOf(event.cookies.get('theme'));
	event.locals.language = language;
	event.locals.theme = theme;
	event.locals.publication = publication ? { ...publication, language } : null;
	await admit(event);
	// A copy is for whoever finds it.
	if (publication) event.locals.account = undefined;
	const response = await answerInRelease(event, () =>
		resolve(event, {
			preload: ({ type }) => type === 'css',
			transformPageChunk: ({ html }) =>
				paintFirst(html)
					.replace('%lang%', language === 'zh' ? 'zh-CN' : 'en')
					.replace('%theme%', theme)
		})
	);
	keepPrivate(event, response);
	allowFraming(event, response);
	return response;
};
