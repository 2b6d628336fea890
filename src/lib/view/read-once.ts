/** Files never change under their address, so one reading of each serves the whole visit. */
const known = new Map<string, Promise<unknown>>();
const arrived = new Map<string, unknown>();
/** Of the many parts of a large release those used last stay: a visit may not fill the memory. */
const passing = new Set<string>();
const mostPassing = 120;

/**
 * What a file holds, opened when it is asked for the first time; a failed attempt is not remembered.
 * @param isPassing it may be put away for others of its kind, and is then opened anew
 */
export async function readOnce<Value>(
	address: string,
	open: () => Promise<Value>,
	isPassing = false
): Promise<Value> {
	const found = known.get(address) as Promise<Value> | undefined;
	if (isPassing) use(address);
	if (found) return found;
	const opening = open();
	known.set(address, opening);
	try {
		const value = await opening;
		if (known.get(address) === opening) arrived.set(address, value);
		return value;
	} catch (cause) {
		forget(address);
		throw cause;
	}
}

/** What a file holds that is open already; undefined while it is not. */
export function openedNow(address: string): unknown {
	if (passing.has(address)) use(address);
	return arrived.get(address);
}

function use(address: string): void {
	passing.delete(address);
	passing.add(address);
	for (const oldest of passing) {
		if (passing.size <= mostPassing) break;
		forget(oldest);
	}
}

function forget(address: string): void {
	passing.delete(address);
	known.delete(address);
	arrived.delete(address);
}
