/**
 * Waits until the browser says that the document is painted: a frame that was handed over is painted some milliseconds later. A tab nobody
 * looks at paints nothing, and a browser that does not say so has painted a little after its first frame.
 */
const afterPaint = `new Promise((go) => {
	if (document.hidden) return go();
	try {
		new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
	} catch {}
	requestAnimationFrame(() => setTimeout(go, 150));
})`;

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
