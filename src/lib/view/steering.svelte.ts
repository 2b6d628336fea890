import { goto } from '$app/navigation';
import { page } from '$app/state';
import { changed, type Changes } from './link';

/**
 * Shows a changed choice in the same frame where the release is open already, and then changes the address;
 * back, forward and reload go by the address as ever.
 */
export class Steering<View extends object> {
	private ahead = $state.raw<{ address: string; view: View }>();
	private pending = $state.raw<URL>();

	/**
	 * @param loaded what the page's address gave
	 * @param cut the view of another address, undefined where the browser cannot make it yet
	 */
	constructor(
		private readonly loaded: () => View,
		private readonly cut: (url: URL) => View | undefined
	) {}

	/** What is to be shown now. */
	get view(): View {
		const { ahead } = this;
		return ahead && addressOf(this.pending ?? page.url) === ahead.address ? ahead.view : this.loaded();
	}

	/** Changes choices of the address; null drops one. */
	readonly go = (changes: Changes): void => {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- an address is made anew, never changed
		const url = new URL(changed(this.pending ?? page.url, changes), page.url);
		const view = this.cut(url);
		this.pending = url;
		if (view) this.ahead = { address: addressOf(url), view };
		const follow = async () => {
			await goto(url, { keepFocus: true, noScroll: true });
			if (this.pending === url) this.pending = undefined;
		};
		if (view) requestAnimationFrame(() => setTimeout(() => void follow()));
		else void follow();
	};
}

/** One page shows many targets or places: the path tells them apart. */
function addressOf({ pathname, search }: URL): string {
	return `${pathname}${search}`;
}
