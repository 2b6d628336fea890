import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody can guess, 256 bits, fit for addresses and cookies. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: whoever reads the store cannot use it. */
export function digestOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** An id that sorts by the time of its making. */
export function timedId(now: Date): string {
	const time = now.getTime().toString(16).padStart(12, '0');
	made = (made + 1) % 0x10000;
	return `${time}-${made.toString(16).padStart(4, '0')}-${randomBytes(6).toString('hex')}`;
}

/** Tells apart what one server makes within a millisecond. */
let made = 0;
