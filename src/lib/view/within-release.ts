/** Where a reader of an older release goes instead of an address that the newer one would answer. */
export interface Instead {
	url: URL;
	/** As a page of its own, which takes the newer release whole. */
	isAnew: boolean;
}

/**
 * Where to go when a page shows a release (`shown`) that is no longer the newest: the same page keeps to it, so that its rows and its frame
 * are of one release; any other page, and going back, is opened anew in the newest. Undefined where the address is right as it is.
 */
export function whereTo(
	to: URL,
	{ from, shown, isBack }: { from: URL; shown: string; isBack: boolean }
): Instead | undefined {
	const asked = to.searchParams.get('release');
	const isSamePage = to.pathname === from.pathname;
	if (isSamePage && (asked === shown || to.search === from.search)) return undefined;
	const url = new URL(to);
	if (isSamePage && !isBack) {
		url.searchParams.set('release', shown);
		return { url, isAnew: false };
	}
	if (asked === shown) url.searchParams.delete('release');
	return { url, isAnew: true };
}
