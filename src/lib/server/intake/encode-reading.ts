import type { Reading } from '../../intake/reading';

/** A reading as JSON in pieces of bytes: a million figures would be longer than a text can be. */
export function encodeReading({ figures, ...rest }: Reading): Uint8Array[] {
	const encoder = new TextEncoder();
	const head = JSON.stringify(rest);
	const pieces = [encoder.encode(`${head.slice(0, -1)},"figures":[`)];
	for (let at = 0; at < figures.length; at += step) {
		const part = JSON.stringify(figures.slice(at, at + step)).slice(1, -1);
		pieces.push(encoder.encode(at === 0 ? part : `,${part}`));
	}
	pieces.push(encoder.encode(']}'));
	return pieces;
}

const step = 10_000;
