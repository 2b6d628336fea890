import type { RequestEvent } from '@sveltejs/kit';

type Asked = Pick<RequestEvent, 'cookies' | 'url'>;

/** The secret of the session that a browser shows; undefined where it shows none. */
export function sessionSecret({ cookies, url }: Asked): string | undefined {
	return cookies.get(cookieName(url)) || undefined;
}

/** Lets a browser keep a session's secret until it is closed: out of reach of scripts and of other sites' requests. */
export function keepSession({ cookies, url }: Asked, secret: string): void {
	cookies.set(cookieName(url), secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
}

/** Makes a browser forget its session. */
export function dropSession({ cookies, url }: Asked): void {
	cookies.delete(cookieName(url), {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:'
	});
}

/** Browsers take the __Host- prefix from this very host alone, and only over https. */
export function cookieName(url: URL): string {
	return url.protocol === 'https:' ? '__Host-kangbiao-session' : 'kangbiao-session';
}
