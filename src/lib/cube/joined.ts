import type { OtherLights } from './content';
import { Cube } from './cube';

/**
 * Several parts of one cube as one, in the order of the whole; what they know of other methods goes along where all of them do. The
 * parts have the same columns, and no row lies in two of them; none makes a cube without rows.
 */
export function joinedCube(parts: readonly Cube[]): Cube {
	const [first] = parts;
	if (!first) return Cube.of({ rowCount: 0, columns: {}, lists: {} }, { said: {}, list: [] });
	if (parts.length === 1) return first;
	const order = orderOf(parts);
	const contents = parts.map(({ content }) => content);
	const columns: Record<string, Column> = {};
	const lists: Record<string, readonly string[]> = {};
	for (const name of Object.keys(first.content.columns)) {
		const own = contents.map((content) => content.columns[name] as Column);
		const empty = emptyLike(own[0], order.part.length);
		if (name in first.content.lists) {
			const { list, codes } = unitedCodes(contents.map((content) => content.lists[name] ?? []));
			lists[name] = list;
			columns[name] = pick(order, own, empty, codes);
		} else columns[name] = pick(order, own, empty);
	}
	return Cube.of({ rowCount: order.part.length, columns, lists }, joinedLights(parts, order));
}

type Column = Uint8Array | Uint16Array | Float64Array;

/** For each row of the whole: the part that it lies in, and its row there. */
interface Order {
	part: Uint8Array;
	row: Uint32Array;
}

/** Each part is sorted by target, place and year, so the next row of the whole is always the first left of one part. */
function orderOf(parts: readonly Cube[]): Order {
	const keys = keysOf(parts);
	const count = parts.reduce((sum, { rowCount }) => sum + rowCount, 0);
	const order = { part: new Uint8Array(count), row: new Uint32Array(count) };
	const next = parts.map(() => 0);
	for (let position = 0; position < count; position++) {
		let [best, least] = [-1, Infinity];
		for (let part = 0; part < keys.length; part++) {
			const key = keys[part]?.[next[part] ?? 0] ?? Infinity;
			if (key >= least) continue;
			best = part;
			least = key;
		}
		order.part[position] = best;
		order.row[position] = next[best] ?? 0;
		next[best] = (next[best] ?? 0) + 1;
	}
	return order;
}

/** For each row of each part a number that grows with target, place and year. */
function keysOf(parts: readonly Cube[]): Float64Array[] {
	const sorted = (column: 'target_id' | 'place_code') =>
		new Map(
			[...new Set(parts.flatMap((cube) => cube.listOf(column)))].sort().map((text, rank) => [text, rank])
		);
	const [targets, places] = [sorted('target_id'), sorted('place_code')];
	const years = 10_000;
	return parts.map((cube) => {
		const targetRanks = cube.listOf('target_id').map((id) => targets.get(id) ?? 0);
		const placeRanks = cube.listOf('place_code').map((code) => places.get(code) ?? 0);
		const placeCodes = cube.codesOf('place_code');
		return Float64Array.from(cube.codesOf('target_id'), (code, row) => {
			const target = targetRanks[code - 1] ?? 0;
			const place = placeRanks[(placeCodes[row] ?? 0) - 1] ?? 0;
			return (target * places.size + place) * years + (cube.year[row] ?? 0);
		});
	});
}

/** One list of all texts, and for each part the code in it by the part's own code; 0 stays unknown. */
function unitedCodes(lists: readonly (readonly string[])[]): { list: string[]; codes: number[][] } {
	const known = new Map<string, number>();
	const codes = lists.map((own) => [
		0,
		...own.map((text) => {
			const code = known.get(text) ?? known.size + 1;
			known.set(text, code);
			return code;
		})
	]);
	return { list: [...known.keys()], codes };
}

function emptyLike(column: Column | undefined, length: number): Column {
	if (column instanceof Uint8Array) return new Uint8Array(length);
	return column instanceof Uint16Array ? new Uint16Array(length) : new Float64Array(length);
}

/** Fills a column of the whole from those of the parts, codes by what they are in the whole. */
function pick<Made extends Column>(
	{ part, row }: Order,
	columns: readonly Column[],
	made: Made,
	codes?: readonly (readonly number[])[]
): Made {
	for (let position = 0; position < part.length; position++) {
		const from = part[position] ?? 0;
		const value = columns[from]?.[row[position] ?? 0] ?? 0;
		made[position] = codes ? (codes[from]?.[value] ?? 0) : value;
	}
	return made;
}

/** Each part has the whole list of lights. */
function joinedLights(parts: readonly Cube[], order: Order): OtherLights {
	const [first] = parts;
	if (!first || !parts.every(({ knowsMethods }) => knowsMethods)) return { said: {}, list: [] };
	const { said, list } = first.otherLights;
	const joined = Object.keys(said).map((method) => {
		const own = parts.map(({ otherLights }) => otherLights.said[method] ?? new Uint8Array());
		return [method, pick(order, own, new Uint8Array(order.part.length))] as const;
	});
	return { said: Object.fromEntries(joined), list };
}
