/** Named in the `source` column: another seed makes another set of figures. */
export const seed = 20240729;

/**
 * A number in [0, 1) that depends on the seed and the keys alone, so that no series moves when another is added.
 * FNV-1a (Fowler, Noll, Vo; public domain) over the keys, then one step of mulberry32 (Tommy Ettinger; public domain).
 * @param {...(string | number)} keys
 */
export function draw(...keys) {
	return mulberry32(fnv1a([seed, ...keys].join('|')));
}

/**
 * A number in [low, high), drawn by the keys.
 * @param {number} low
 * @param {number} high
 * @param {...(string | number)} keys
 */
export function between(low, high, ...keys) {
	return low + (high - low) * draw(...keys);
}

/**
 * One of the names, drawn by the keys in proportion to the weights.
 * @template {string} Name
 * @param {Readonly<Record<Name, number>>} weights
 * @param {...(string | number)} keys
 * @returns {Name}
 */
export function pick(weights, ...keys) {
	const entries = /** @type {[Name, number][]} */ (Object.entries(weights));
	let left = draw(...keys) * entries.reduce((sum, [, weight]) => sum + weight, 0);
	for (const [name, weight] of entries) {
		left -= weight;
		if (left < 0) return name;
	}
	throw new Error('nothing to pick from');
}

/** @param {string} text */
function fnv1a(text) {
	let hash = 0x811c9dc5;
	for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193);
	return hash >>> 0;
}

/** @param {number} state */
function mulberry32(state) {
	let mixed = (state + 0x6d2b79f5) | 0;
	mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
	mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
	return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
