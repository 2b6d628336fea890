import { run } from './child.js';

/** A step of a command that did not work, told in a line, with what it wrote. */
export class StepFailure extends Error {
	/**
	 * @param {string} message
	 * @param {string} [output]
	 */
	constructor(message, output = '') {
		super(message);
		this.name = 'StepFailure';
		this.output = output;
	}
}

/**
 * Says what it does, runs the command quietly and throws a StepFailure when it fails.
 * @param {string} title Chinese, then English
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function step(title, command, args, env) {
	console.log(`${title} …`);
	const { code, output } = await run(command, args, { env, keepOutput: true });
	if (code !== 0) throw new StepFailure(`失败 Failed: ${title} (${code})`, output);
}

/**
 * Runs a whole command; a StepFailure ends it with exit code 1, what the step wrote and one clear line.
 * @param {() => Promise<number>} command gives the exit code
 */
export async function runCommand(command) {
	try {
		process.exitCode = await command();
	} catch (error) {
		if (!(error instanceof StepFailure)) throw error;
		console.error(explainFailure(error));
		process.exitCode = 1;
	}
}

/**
 * The line that names a failed step, below the first and last lines of what it wrote: npm tells the reason first.
 * @param {StepFailure} failure
 * @returns {string}
 */
export function explainFailure(failure) {
	const lines = failure.output.split('\n').filter((line) => line.trim() !== '');
	const shown = lines.length > 30 ? [...lines.slice(0, 10), '…', ...lines.slice(-20)] : lines;
	return [...shown, failure.message].join('\n');
}
