/** A short list that this browser keeps for its reader. The newest comes first. */
export class KeptList<Item> {
	#items = $state.raw<readonly Item[]>([]);
	#isOpen = false;

	/**
	 * @param key where it lies in the browser's storage
	 * @param check what a stored value has to be to be read
	 * @param identity two items of the same identity are one
	 * @param most how many are kept
	 */
	constructor(
		private readonly key: string,
		private readonly check: (value: unknown) => value is Item,
		private readonly identity: (item: Item) => string,
		private readonly most: number
	) {}

	get items(): readonly Item[] {
		return this.#items;
	}

	/** Reads what is kept, and follows what other tabs change. To be called in the browser only. */
	open(): void {
		if (this.#isOpen) return;
		this.#isOpen = true;
		this.#read();
		addEventListener('storage', ({ key }) => {
			if (key === this.key || key === null) this.#read();
		});
	}

	has(item: Item): boolean {
		return this.#items.some((kept) => this.identity(kept) === this.identity(item));
	}

	/** Puts an item first; one that was there moves. */
	add(item: Item): void {
		this.open();
		const others = this.#items.filter((kept) => this.identity(kept) !== this.identity(item));
		this.#write([item, ...others].slice(0, this.most));
	}

	remove(item: Item): void {
		this.open();
		this.#write(this.#items.filter((kept) => this.identity(kept) !== this.identity(item)));
	}

	toggle(item: Item): void {
		if (this.has(item)) this.remove(item);
		else this.add(item);
	}

	#read(): void {
		try {
			const stored: unknown = JSON.parse(localStorage.getItem(this.key) ?? '[]');
			this.#items = Array.isArray(stored) ? stored.filter(this.check).slice(0, this.most) : [];
		} catch {
			// What cannot be read, or may not be, is as good as nothing.
			this.#items = [];
		}
	}

	#write(items: readonly Item[]): void {
		this.#items = items;
		try {
			localStorage.setItem(this.key, JSON.stringify(items));
		} catch {
			// A browser that keeps nothing still shows it until the page is left.
		}
	}
}
