/** Something open that many read and that is costly to open. */
export interface Opened {
	id: string;
	engine: { close(): Promise<void> };
}

/** One reader's hold on something open; `done` may be called more than once. */
export interface Lease<Item> {
	item: Item;
	done: () => void;
}

interface Place<Item> {
	opening: Promise<Item>;
	readers: number;
	used: number;
}

/** Keeps a few things open: whoever reads one keeps it so, and of the others the longest unused is closed first. */
export class Shelf<Item extends Opened> {
	readonly #open: (id: string) => Promise<Item>;
	readonly #most: number;
	readonly #places = new Map<string, Place<Item>>();
	#uses = 0;

	constructor(open: (id: string) => Promise<Item>, most: number) {
		this.#open = open;
		this.#most = most;
	}

	/** Opens an item or finds it open. Throws what opening it throws. */
	async take(id: string): Promise<Lease<Item>> {
		const place = this.#places.get(id) ?? { opening: this.#open(id), readers: 0, used: 0 };
		this.#places.set(id, place);
		place.readers += 1;
		place.used = ++this.#uses;
		let isDone = false;
		const done = () => {
			if (isDone) return;
			isDone = true;
			place.readers -= 1;
			this.#trim();
		};
		try {
			return { item: await place.opening, done };
		} catch (error) {
			if (this.#places.get(id) === place) this.#places.delete(id);
			throw error;
		}
	}

	#trim(): void {
		const unread = [...this.#places].filter(([, { readers }]) => readers === 0);
		const tooMany = this.#places.size - this.#most;
		if (tooMany <= 0) return;
		for (const [id, { opening }] of unread.sort(([, a], [, b]) => a.used - b.used).slice(0, tooMany)) {
			this.#places.delete(id);
			void opening.then(({ engine }) => engine.close());
		}
	}
}
