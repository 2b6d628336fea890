import { parseArgs } from 'node:util';

/** The parts in the order they run. */
export const parts = /** @type {const} */ ([
	'intake',
	'publish',
	'drop',
	'accept',
	'crowd',
	'judge',
	'slice',
	'paint',
	'bytes',
	'filter',
	'matrix',
	'map',
	'wall',
	'bulletin',
	'duckdb'
]);

/** @typedef {(typeof parts)[number]} Part */

/** Parts that ask of a file, not of the release: alone they need not wait minutes for a release of a million figures. */
const hardlyBySize = /** @type {const} */ (['intake', 'drop']);

/**
 * @typedef {object} Options
 * @property {Part[]} parts
 * @property {number[]} figures how many to generate for each size; 0 is the shipped data
 * @property {number[]} rows how many rows the files of the part intake have
 * @property {('csv' | 'xlsx' | 'xls')[]} kinds of these files
 * @property {number} runs
 * @property {string | undefined} json where to write the rows
 */

/**
 * Reads the command's words: parts by `--part a,b` or by their names alone. Throws on an unknown part or option.
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			part: { type: 'string', default: parts.join(',') },
			figures: { type: 'string' },
			rows: { type: 'string', default: '1000,100000,1000000' },
			kinds: { type: 'string', default: 'csv,xlsx,xls' },
			runs: { type: 'string', default: '7' },
			json: { type: 'string' }
		}
	});
	const asked = (positionals.length > 0 ? positionals.join(',') : values.part).split(',');
	const unknown = asked.filter((name) => !parts.some((part) => part === name));
	if (unknown.length > 0)
		throw new Error(`unknown part: ${unknown.join(', ')} (there are ${parts.join(', ')})`);
	const aboutSize = asked.some((name) => !hardlyBySize.some((part) => part === name));
	const figures = values.figures ?? (aboutSize ? '0,1000000' : '0');
	return {
		parts: parts.filter((part) => asked.includes(part)),
		figures: figures.split(',').map(Number),
		rows: values.rows.split(',').map(Number),
		kinds: /** @type {const} */ (['csv', 'xlsx', 'xls']).filter((kind) =>
			values.kinds.split(',').includes(kind)
		),
		runs: Math.max(1, Number(values.runs)),
		json: values.json
	};
}
