import { argon2, randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';
import { Queue } from './queue';

/**
 * The hash of a password as the PHC string format writes it: function, parameters and salt stand in front, so that
 * parameters can grow. Argon2id, or scrypt on a Node without it, at or above OWASP's parameters (Password Storage
 * Cheat Sheet, 2025). Throws Busy when too many wait.
 */
export function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	return queue.run(async () => write(present, salt, await derive(present, password, salt)));
}

/** Whether a password is the one that was hashed; takes as long when there is no hash at all. Throws Busy. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
	const known = hash === null ? undefined : read(hash);
	const { parameters, salt, key } = known ?? decoy;
	const derived = await queue.run(() => derive(parameters, password, salt));
	return timingSafeEqual(derived, key) && known !== undefined;
}

/** Whether a hash was made with other parameters than would be taken today. */
export function isOutdated(hash: string): boolean {
	return JSON.stringify(read(hash).parameters) !== JSON.stringify(present);
}

type Parameters =
	| { name: 'argon2id'; memory: number; passes: number; parallelism: number }
	| { name: 'scrypt'; logCost: number; blockSize: number; parallelism: number };

/** Node 22 has no argon2. */
const hasArgon2 = typeof (argon2 as unknown) === 'function';

const present: Parameters = hasArgon2
	? { name: 'argon2id', memory: 19_456, passes: 2, parallelism: 1 }
	: { name: 'scrypt', logCost: 17, blockSize: 8, parallelism: 1 };

const keyLength = 32;
/** What is compared for names that nobody has. */
const decoy = { parameters: present, salt: randomBytes(16), key: randomBytes(keyLength) };

/** Each hash takes 19 or 128 MiB while it is worked out. */
const queue = new Queue({ atOnce: 2, waiting: 60 });

async function derive(parameters: Parameters, password: string, salt: Buffer): Promise<Buffer> {
	// The same characters typed on another system may come composed otherwise (NIST SP 800-63B, 3.1.1.2).
	const message = Buffer.from(password.normalize('NFKC'), 'utf8');
	if (parameters.name === 'scrypt') {
		const { logCost, blockSize: r, parallelism: p } = parameters;
		const cost = 2 ** logCost;
		const options: ScryptOptions = { N: cost, r, p, maxmem: 256 * cost * r };
		return promisify<Buffer, Buffer, number, ScryptOptions, Buffer>(scrypt)(
			message,
			salt,
			keyLength,
			options
		);
	}
	if (!hasArgon2)
		throw new Error('本机 Node 无 argon2，请用项目自带的 Node This Node has no argon2: npm start');
	const { memory, passes, parallelism } = parameters;
	return promisify(argon2)('argon2id', {
		message,
		nonce: salt,
		parallelism,
		tagLength: keyLength,
		memory,
		passes
	});
}

function write(parameters: Parameters, salt: Buffer, key: Buffer): string {
	const told =
		parameters.name === 'scrypt'
			? `scrypt$ln=${parameters.logCost},r=${parameters.blockSize},p=${parameters.parallelism}`
			: `argon2id$v=19$m=${parameters.memory},t=${parameters.passes},p=${parameters.parallelism}`;
	return `$${told}$${unpadded(salt)}$${unpadded(key)}`;
}

function read(hash: string): { parameters: Parameters; salt: Buffer; key: Buffer } {
	const found =
		/^\$(?:argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)|scrypt\$ln=(\d+),r=(\d+),p=(\d+))\$([^$]+)\$([^$]+)$/.exec(
			hash
		);
	if (!found) throw new Error('a password hash of an unknown form');
	const [, m, t, p, ln, r, scryptP, salt = '', key = ''] = found;
	return {
		parameters:
			m === undefined
				? { name: 'scrypt', logCost: Number(ln), blockSize: Number(r), parallelism: Number(scryptP) }
				: { name: 'argon2id', memory: Number(m), passes: Number(t), parallelism: Number(p) },
		salt: Buffer.from(salt, 'base64'),
		key: Buffer.from(key, 'base64')
	};
}

function unpadded(bytes: Buffer): string {
	return bytes.toString('base64').replaceAll('=', '');
}
