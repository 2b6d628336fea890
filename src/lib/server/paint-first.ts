/** Waits for the frame that shows the document; a tab nobody looks at has none. */
const afterPaint =
	'new Promise((go) => document.hidden ? go() : requestAnimationFrame(() => setTimeout(go)))';

/**
 * A page's HTML whose scripts are asked for only once it has been painted: on a slow machine they would otherwise be
 * parsed before the charts that are already there. Parts of a page without SvelteKit's start come back as they were.
 */
export function paintFirst(html: string): string {
	return html.replace(
		/Promise\.all\((\[\s*import\("[^"]*"\),\s*import\("[^"]*"\)\s*\])\)\.then\(/,
		(_, imports: string) => `${afterPaint}.then(() => Promise.all(${imports})).then(`
	);
}
