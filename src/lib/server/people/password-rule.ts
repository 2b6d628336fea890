import { commonPasswords } from './common-passwords';
import { nameKey } from './name';

/** Characters a password needs, and may have at most (OWASP ASVS 2.1.1 and 2.1.2). */
export const passwordLength = { least: 12, most: 128 };

/** Why a password is not taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'has-name' | 'repetitive';

/**
 * What speaks against a password; undefined when nothing does. Length counts, and that nobody would try it first; which
 * kinds of characters it has does not (NIST SP 800-63B, 3.1.1.2).
 */
export function passwordFault(password: string, name: string): PasswordFault | undefined {
	const plain = nameKey(password);
	const length = Array.from(password.normalize('NFKC')).length;
	if (length < passwordLength.least) return 'too-short';
	if (length > passwordLength.most) return 'too-long';
	if (isRepetitive(plain)) return 'repetitive';
	const letters = plain.replaceAll(/[\s._-]/g, '');
	if (commonPasswords.has(letters)) return 'common';
	if (expectedWords.some((word) => isMostly(letters, word))) return 'common';
	const key = nameKey(name).replaceAll(/[\s._-]/g, '');
	return key.length > 1 && isMostly(letters, key) ? 'has-name' : undefined;
}

/** Words that anybody would try here. */
const expectedWords = [
	'kangbiao',
	'康标',
	'password',
	'admin',
	'administrator',
	'管理员',
	'weijianwei',
	'卫健委'
];

/** A word, with little besides. */
function isMostly(password: string, word: string): boolean {
	return Array.from(password.replaceAll(word, '')).length < 6 && password.includes(word);
}

/** Few characters over and over, or a run along the keyboard, the alphabet or the digits. */
function isRepetitive(password: string): boolean {
	const characters = Array.from(password);
	if (new Set(characters).size < 5) return true;
	let steps = 0;
	for (let index = 1; index < characters.length; index++) {
		const pair = `${characters[index - 1] ?? ''}${characters[index] ?? ''}`;
		if (runs.some((run) => run.includes(pair))) steps += 1;
	}
	return steps >= (characters.length - 1) * 0.8;
}

const forward = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const runs = [...forward, ...forward.map((run) => Array.from(run).reverse().join(''))];
