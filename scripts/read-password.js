import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * A password typed twice on the terminal, unseen, or the first line of standard input; undefined where the two differ.
 * @returns {Promise<string | undefined>}
 */
export async function readPassword() {
	const isTerminal = process.stdin.isTTY;
	const silent = new Writable({
		write: (_, __, done) => {
			done();
		}
	});
	const lines = createInterface({ input: process.stdin, output: silent, terminal: isTerminal });
	lines.on('SIGINT', () => process.exit(130));
	const typed = lines[Symbol.asyncIterator]();
	const ask = async (/** @type {string} */ question) => {
		if (isTerminal) process.stderr.write(question);
		const { value } = await typed.next();
		if (isTerminal) process.stderr.write('\n');
		return typeof value === 'string' ? value : '';
	};
	try {
		const password = await ask('口令 Password: ');
		if (!isTerminal) return password;
		return (await ask('再输入一次 Again: ')) === password ? password : undefined;
	} finally {
		lines.close();
	}
}
