/**
 * @typedef {import('./obligations.js').Target} Target
 * @typedef {import('./obligations.js').Indicator} Indicator
 * @typedef {{
 *   place: string, indicator: Indicator, target: Target, standing: string, from: number,
 *   goal: number, low: number, high: number, toward: -1 | 0 | 1
 * }} Aim
 */

/**
 * @typedef {import('../../src/lib/policy/expand.ts').BoundPlace} BoundPlace
 * @typedef {NonNullable<BoundPlace['condition']>} Condition
 */

/**
 * What each place is held to, once an indicator and place: of several promises the most demanding that applies to it.
 * @param {readonly { target: Target, from: number, places: readonly BoundPlace[] }[]} obligations
 * @param {ReadonlyMap<string, Indicator>} indicators
 * @param {ReadonlyMap<string, readonly string[]>} scales
 * @param {(place: string, condition: Condition) => boolean} holds
 * @returns {Aim[]}
 */
export function aimsOf(obligations, indicators, scales, holds) {
	/** @type {Map<string, { aim: Aim, applies: boolean }>} */
	const chosen = new Map();
	for (const { target, from, places } of obligations) {
		const indicator = indicatorOf(target, indicators);
		const goal = goalOf(target, indicator, scales);
		if (!goal || target.recurrence === 'per-case') continue;
		for (const { place_code: place, standing, condition } of places) {
			const applies = !condition || holds(place, condition);
			const key = `${place}|${indicator.id}`;
			const before = chosen.get(key);
			if (before && (before.applies || !applies) && (!applies || before.aim.goal >= goal.goal)) continue;
			chosen.set(key, { applies, aim: { place, indicator, target, standing, from, ...goal } });
		}
	}
	return [...chosen.values()].map(({ aim }) => aim);
}

/**
 * @param {Target} target
 * @param {ReadonlyMap<string, Indicator>} indicators
 */
export function indicatorOf(target, indicators) {
	const indicator = indicators.get(target.indicator);
	if (!indicator) throw new Error(`${target.id}: ${target.indicator} is no indicator`);
	return indicator;
}

/**
 * What a target asks for as numbers; undefined where it names no value.
 * @param {Target} target
 * @param {Indicator} indicator
 * @param {ReadonlyMap<string, readonly string[]>} scales
 * @returns {Pick<Aim, 'goal' | 'low' | 'high' | 'toward'> | undefined}
 */
export function goalOf({ value, high, comparator }, indicator, scales) {
	if (value === undefined) return undefined;
	const low = numberOf(value, scales.get(indicator.scale ?? ''));
	const downward =
		['at-most', 'less-than', 'fall'].includes(comparator ?? '') ||
		(comparator === 'about' && indicator.direction === 'decrease');
	return {
		goal: low,
		low,
		high: comparator === 'between' ? (high ?? low) : low,
		toward: comparator === 'between' ? 0 : downward ? -1 : 1
	};
}

/**
 * @param {number | string} value
 * @param {readonly string[] | undefined} steps
 */
export function numberOf(value, steps) {
	if (typeof value === 'number') return value;
	const rank = steps?.indexOf(value) ?? -1;
	if (rank < 0) throw new Error(`${value} is no step of the scale`);
	return rank;
}
