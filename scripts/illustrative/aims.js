/**
 * @typedef {import('./obligations.js').Target} Target
 * @typedef {import('./obligations.js').Indicator} Indicator
 * @typedef {{
 *   place: string, indicator: Indicator, target: Target, standing: string,
 *   goal: number, low: number, high: number, toward: -1 | 0 | 1
 * }} Aim
 */

/**
 * @typedef {import('../../src/lib/policy/expand.ts').BoundPlace} BoundPlace
 * @typedef {NonNullable<BoundPlace['condition']>} Condition
 */

/**
 * What each place is held to, once an indicator and place: of several promises the most demanding that applies to it.
 * @param {readonly { target: Target, places: readonly BoundPlace[] }[]} obligations
 * @param {ReadonlyMap<string, Indicator>} indicators
 * @param {ReadonlyMap<string, readonly string[]>} scales
 * @param {(place: string, condition: Condition) => boolean} holds
 * @returns {Aim[]}
 */
export function aimsOf(obligations, indicators, scales, holds) {
	/** @type {Map<string, { aim: Aim, applies: boolean }>} */
	const chosen = new Map();
	for (const { target, places } of obligations) {
		const indicator = indicators.get(target.indicator);
		if (!indicator) throw new Error(`${target.id}: ${target.indicator} is no indicator`);
		if (target.value === undefined) continue;
		const low = numberOf(target.value, scales.get(indicator.scale ?? ''));
		const high = target.comparator === 'between' ? (target.high ?? low) : low;
		/** @type {Aim['toward']} */
		const toward =
			target.comparator === 'between'
				? 0
				: ['at-most', 'less-than'].includes(target.comparator ?? '')
					? -1
					: 1;
		for (const { place_code: place, standing, condition } of places) {
			const applies = !condition || holds(place, condition);
			const key = `${place}|${indicator.id}`;
			const before = chosen.get(key);
			if (before && (before.applies || !applies) && (!applies || before.aim.goal >= low)) continue;
			chosen.set(key, { applies, aim: { place, indicator, target, standing, goal: low, low, high, toward } });
		}
	}
	return [...chosen.values()].map(({ aim }) => aim);
}

/**
 * @param {number | string} value
 * @param {readonly string[] | undefined} steps
 */
function numberOf(value, steps) {
	if (typeof value === 'number') return value;
	const rank = steps?.indexOf(value) ?? -1;
	if (rank < 0) throw new Error(`${value} is no step of the scale`);
	return rank;
}
