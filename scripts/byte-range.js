/**
 * The one range of bytes a Range header asks for.
 * @param {string} header
 * @param {number} size of the whole
 * @returns {{ start: number, end: number } | 'unsatisfiable' | undefined} both ends included; undefined: send the whole
 */
export function readByteRange(header, size) {
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? [];
	if (first === '' && last === '') return undefined;
	if (first === '') {
		const length = Math.min(Number(last), size);
		return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
	}
	const start = Number(first);
	const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (start >= size) return 'unsatisfiable';
	return end < start ? undefined : { start, end };
}
