import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * @typedef {object} ReportOptions
 * @property {'pdf' | 'docx' | 'xlsx'} format
 * @property {string} out an absolute path
 * @property {string} path of the bulletin on the site, its choices included
 * @property {string | undefined} site an address that serves already; without it a server is started
 */

const usage =
	'npm run report -- --year 2024 --out FILE [--format pdf|docx|xlsx] [--zone 510000] [--policy ID] [--method ID] [--lang zh|en] [--paper portrait|landscape] [--illustrative on|off] [--release ID] [--site http://…]';

/**
 * What the command line asks for; `--format` is taken from the file's name where it is not given.
 * @param {string[]} args
 * @returns {ReportOptions}
 */
export function readReportOptions(args) {
	const { values } = parse(args);
	const format = values.format ?? /\.(\w+)$/.exec(values.out ?? '')?.[1];
	if (format !== 'pdf' && format !== 'docx' && format !== 'xlsx')
		throw new Error(`--format 只能是 is one of pdf, docx, xlsx\n${usage}`);
	if (!/^\d{4}$/.test(values.year ?? ''))
		throw new Error(`--year 应为四位年份 is a year of four digits\n${usage}`);
	if (!values.out) throw new Error(`--out 是要写的文件 names the file to write\n${usage}`);
	const parameters = new URLSearchParams();
	for (const name of /** @type {const} */ ([
		'zone',
		'policy',
		'method',
		'lang',
		'paper',
		'illustrative',
		'release'
	])) {
		const value = values[name];
		if (value !== undefined) parameters.set(name, value);
	}
	const file = format === 'pdf' ? '' : `/bulletin.${format}`;
	const query = parameters.toString();
	return {
		format,
		out: resolve(values.out),
		path: `/reports/${values.year}${file}${query ? `?${query}` : ''}`,
		site: values.site?.replace(/\/$/, '')
	};
}

/** @param {string[]} args */
function parse(args) {
	const text = /** @type {const} */ ({ type: 'string' });
	try {
		return parseArgs({
			args,
			options: {
				year: text,
				zone: text,
				policy: text,
				method: text,
				lang: text,
				paper: text,
				illustrative: text,
				release: text,
				format: text,
				out: text,
				site: text
			}
		});
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
	}
}
