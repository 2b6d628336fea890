/** The address of a page's named form action, in the reader's language. */
export function formAction(url: URL, name: string): string {
	const language = url.searchParams.get('lang');
	return `?/${name}${language === null ? '' : `&lang=${encodeURIComponent(language)}`}`;
}
