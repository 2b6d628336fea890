/** Characters of a name that make no two people look alike: no control marks, no markup of direction. */
const allowed = /^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M} ._@·-]*$/u;

/** The name of an account, tidied; undefined where it cannot be one. */
export function readName(text: string): string | undefined {
	const name = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
	return allowed.test(name) && Array.from(name).length <= 40 ? name : undefined;
}

/** What two names share that count as one: case and width of letters. */
export function nameKey(name: string): string {
	return name.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
