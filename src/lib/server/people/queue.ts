/** More work waits than a server should promise to do. */
export class Busy extends Error {
	override name = 'Busy';
}

/** Runs costly tasks a few at a time, in the order of their coming. */
export class Queue {
	readonly #atOnce: number;
	readonly #mostWaiting: number;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	constructor({ atOnce, waiting }: { atOnce: number; waiting: number }) {
		this.#atOnce = atOnce;
		this.#mostWaiting = waiting;
	}

	/** What the task gives or throws; throws Busy when too many wait already. */
	async run<Answer>(task: () => Promise<Answer>): Promise<Answer> {
		if (this.#running >= this.#atOnce) {
			if (this.#waiting.length >= this.#mostWaiting) throw new Busy();
			await new Promise<void>((resolve) => this.#waiting.push(resolve));
		} else this.#running += 1;
		try {
			return await task();
		} finally {
			const next = this.#waiting.shift();
			// Whoever waited takes the place over.
			if (next) next();
			else this.#running -= 1;
		}
	}
}
