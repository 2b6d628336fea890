/** @typedef {{ place: string, indicator: string, year: number, value: number | string }} Drawn */

/** The figures drawn so far; the first value set for a place, indicator and year stands. */
export class Sheet {
	/** @type {Map<string, Drawn>} */
	#figures = new Map();

	/**
	 * @param {string} place
	 * @param {string} indicator
	 * @param {number} year
	 * @param {number | string} value
	 */
	put(place, indicator, year, value) {
		const key = `${place}|${indicator}|${year}`;
		if (!this.#figures.has(key)) this.#figures.set(key, { place, indicator, year, value });
	}

	/**
	 * @param {string} place
	 * @param {string} indicator
	 * @param {number} year
	 */
	value(place, indicator, year) {
		return this.#figures.get(`${place}|${indicator}|${year}`)?.value;
	}

	all() {
		return [...this.#figures.values()];
	}
}
