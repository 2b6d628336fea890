/** @typedef {{ place: string, indicator: string, year: number, value: number | string, note?: string, steady?: boolean }} Drawn
 * `steady`: filed without fail */

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

	/** @param {readonly Drawn[]} figures */
	add(figures) {
		for (const figure of figures) {
			const key = `${figure.place}|${figure.indicator}|${figure.year}`;
			if (!this.#figures.has(key)) this.#figures.set(key, figure);
		}
	}

	/**
	 * Whether anything is set for an indicator in a place.
	 * @param {string} place
	 * @param {string} indicator
	 */
	has(place, indicator) {
		return allYears.some((year) => this.#figures.has(`${place}|${indicator}|${year}`));
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

const allYears = Array.from({ length: 2026 - 2000 }, (_, index) => 2000 + index);
