// Loaded before a process's own code (node --import): its clock goes as many milliseconds wrong as CLOCK_MOVED says.
const moved = Number(process.env['CLOCK_MOVED'] ?? 0);
const RightDate = Date;

class MovedDate extends RightDate {
	/** @param {...unknown} told */
	constructor(...told) {
		// @ts-expect-error whatever Date takes
		super(...(told.length === 0 ? [RightDate.now() + moved] : told));
	}

	/** @override */
	static now() {
		return RightDate.now() + moved;
	}
}
globalThis.Date = /** @type {DateConstructor} */ (/** @type {unknown} */ (MovedDate));
