import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} PublicationOptions
 * @property {string} folder where the copy is written, an absolute path
 * @property {string | null} site the address of the living system, told on every page
 */

const usage = 'npm run publish -- DIR [--site https://…]';

/**
 * What the command line asks for. Throws an Error in both languages where it asks for nothing that can be done.
 * @param {string[]} args
 * @returns {PublicationOptions}
 */
export function readPublicationOptions(args) {
	const { values, positionals } = parse(args);
	const [folder, ...others] = positionals;
	if (!folder || others.length > 0)
		throw new Error(`请写明一个目标目录 Name one folder to write into: ${usage}`);
	const { site } = values;
	if (site !== undefined && !isWebAddress(site))
		throw new Error(`--site 应为 http(s) 网址 is a web address: ${site}`);
	return { folder: resolve(folder), site: site ?? null };
}

/** @param {string} text */
function isWebAddress(text) {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** @param {string[]} args */
function parse(args) {
	try {
		return parseArgs({ args, allowPositionals: true, options: { site: { type: 'string' } } });
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)}: ${usage}`, { cause: error });
	}
}
