import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashPassword, isOutdated, verifyPassword } from './password';
import { passwordFault } from './password-rule';

const hex = (text: string) => Buffer.from(text, 'hex').toString('base64').replaceAll('=', '');
const base64 = (text: string) => Buffer.from(text).toString('base64').replaceAll('=', '');

/** The test of the reference implementation (phc-winner-argon2, test.c), and the one of RFC 7914, part 12. */
const argon2id = `$argon2id$v=19$m=65536,t=2,p=1$${base64('somesalt')}$${hex('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7')}`;
const scrypt = `$scrypt$ln=14,r=8,p=1$${base64('SodiumChloride')}$${hex('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2')}`;

test('published hashes of Argon2id and scrypt are understood', async () => {
	expect(await verifyPassword('password', argon2id)).toBe(true);
	expect(await verifyPassword('passwore', argon2id)).toBe(false);
	expect(await verifyPassword('pleaseletmein', scrypt)).toBe(true);
	expect(await verifyPassword('pleaseletmeim', scrypt)).toBe(false);
});

test('a password is kept with its parameters and a salt of its own, and known again', async () => {
	const password = '青山绿水 Ｃafé';
	const [hash, other] = [await hashPassword(password), await hashPassword(password)];
	expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
	expect(other).not.toBe(hash);
	expect(await verifyPassword('青山绿水 Cafe\u0301', hash)).toBe(true);
	expect(await verifyPassword('青山绿水 Cafe', hash)).toBe(false);
	expect(await verifyPassword(password, null)).toBe(false);
});

test('a hash by other parameters is to be made anew', async () => {
	expect(isOutdated(argon2id)).toBe(true);
	expect(isOutdated(scrypt)).toBe(true);
	expect(isOutdated(await hashPassword('x'))).toBe(false);
});

test.each([
	['a1B!', 'too-short'],
	['十一个字的口令还是太短', 'too-short'],
	['x'.repeat(129), 'too-long'],
	['aaaaaaaaaaaaaaaa', 'repetitive'],
	['12121212121212121', 'repetitive'],
	['abcdefghijklmnop', 'repetitive'],
	['0987654321098765', 'repetitive'],
	['qwertyuiopasdfghjkl', 'repetitive'],
	['Password-1234', 'common'],
	['woaini1314520', 'common'],
	['Correct Horse Battery Staple', 'common'],
	['KangBiao2026!', 'common'],
	['zhang.san.2026', 'has-name']
])('%s is refused: %s', (password, fault) => {
	expect(passwordFault(password, 'Zhang San')).toBe(fault);
});

test.each([
	'青山 绿水 长流 不息 天地',
	'gnu plateau violet kettle',
	'rT7#pq9!Lm2x',
	'十二个字的口令正好够长了'
])('%s is taken: kinds of characters do not matter', (password) => {
	expect(passwordFault(password, 'Zhang San')).toBeUndefined();
});

test('no password makes the rule fail or hang', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ unit: 'binary' }),
			(password, name) => {
				const fault = passwordFault(password, name);
				if (Array.from(password.normalize('NFKC')).length < 12) expect(fault).toBe('too-short');
			}
		)
	);
});
