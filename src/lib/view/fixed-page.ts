/**
 * Lays off, within an element, the links that would only change the choices of a page that a static copy has just once: they keep
 * their words and lose their address. Gives what ends it.
 */
export function layOffChoices(within: Element): () => void {
	const layOff = () => {
		for (const link of within.querySelectorAll('a[href^="?"]')) link.removeAttribute('href');
	};
	const observer = new MutationObserver(layOff);
	layOff();
	observer.observe(within, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
	return () => {
		observer.disconnect();
	};
}
