/** Which scene of several is shown, and when the next one comes: one timer, however long it runs. */
export class Rotation {
	index = $state(0);
	paused = $state(false);
	private timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param count how many scenes there are now
	 * @param milliseconds how long a scene stays
	 * @param between called before a scene comes, by itself or by hand
	 */
	constructor(
		private readonly count: () => number,
		private readonly milliseconds: () => number,
		private readonly between: () => void
	) {}

	/** Begins to rotate; the answer ends it. */
	start(): () => void {
		this.wait();
		return () => {
			clearTimeout(this.timer);
			this.timer = undefined;
		};
	}

	/** Shows the next scene, or the one before it (`-1`); the waiting begins anew. */
	move(step: 1 | -1): void {
		this.between();
		const count = Math.max(1, this.count());
		this.index = (this.index + step + count) % count;
		this.wait();
	}

	toggle(): void {
		this.paused = !this.paused;
		this.wait();
	}

	private wait(): void {
		clearTimeout(this.timer);
		this.timer = this.paused
			? undefined
			: setTimeout(() => {
					this.move(1);
				}, this.milliseconds());
	}
}
