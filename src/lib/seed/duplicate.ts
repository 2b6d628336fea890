import type { SeedFault } from './fault';
import { faultIn, type Sourced } from './validate';

/** A fault for every item whose key was already taken by an item before it. */
export function duplicates<Value>(
	items: readonly Sourced<Value>[],
	keyOf: (value: Value) => string,
	field: string
): SeedFault[] {
	const taken = new Map<string, Sourced<Value>>();
	return items.flatMap((item) => {
		const key = keyOf(item.value);
		const first = taken.get(key);
		if (!first) {
			taken.set(key, item);
			return [];
		}
		const place = `${first.document.file}:${first.document.lineOf([...first.path, field])}`;
		return faultIn(item, [field], {
			code: 'duplicate',
			zh: `“${key}”已经用在 ${place}，不能再用`,
			en: `"${key}" is already used at ${place}`
		});
	});
}
