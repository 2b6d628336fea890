import type { Handle, ServerInit } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { languageOf } from '$lib/text';

export const init: ServerInit = async () => {
	await currentRelease();
};

export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.url.searchParams.get('lang'));
	const theme = themeOf(event.cookies.get('theme'));
	event.locals.language = language;
	event.locals.theme = theme;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', language === 'zh' ? 'zh-CN' : 'en').replace('%theme%', theme)
	});
};

function themeOf(cookie: string | undefined): App.Locals['theme'] {
	return cookie === 'light' || cookie === 'dark' ? cookie : 'system';
}
