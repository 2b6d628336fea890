import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

/**
 * @typedef {import('../../src/lib/policy/schema.ts').Policy} Policy
 * @typedef {import('../../src/lib/policy/schema.ts').Target} Target
 * @typedef {import('../../src/lib/policy/schema.ts').Zone} Zone
 * @typedef {import('../../src/lib/figure/schema.ts').Indicator} Indicator
 * @typedef {import('../../src/lib/figure/schema.ts').Place} Place
 * @typedef {import('../../src/lib/figure/schema.ts').Scale} Scale
 */

// Node needs the file's full name, which the type checker refuses in a plain import.
const expansion = new URL('../../src/lib/policy/expand.ts', import.meta.url).href;

/** @type {typeof import('../../src/lib/policy/expand.ts')} */
const { expandBindings } = await import(/* @vite-ignore */ expansion);

/**
 * The places and the promises that need illustration: those of the documents, not of quoted policies.
 * @param {string} root the project's folder
 */
export function readObligations(root) {
	/** @type {Place[]} */
	const places = parseCsv(readFileSync(join(root, 'data/places/places.csv'), 'utf8'), { columns: true });
	/** @type {Zone[]} */
	const zones = readYaml(root, 'seeds/zones.yaml');
	/** @type {Scale[]} */
	const scales = readYaml(root, 'seeds/scales.yaml');
	/** @type {Indicator[]} */
	const indicators = filesIn(root, 'seeds/indicators').flatMap((file) => readYaml(root, file));
	/** @type {Policy[]} */
	const policies = filesIn(root, 'seeds/policies').map((file) => readYaml(root, file));
	const targets = policies
		.filter((policy) => policy.known_from !== 'quoted')
		.flatMap((policy) => policy.targets);
	return {
		places,
		indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
		scales: new Map(scales.map((scale) => [scale.id, scale.steps.map((step) => step.label)])),
		obligations: targets.map((target) => ({ target, places: expandBindings(target, places, zones) }))
	};
}

/**
 * @param {string} root
 * @param {string} folder
 */
function filesIn(root, folder) {
	return readdirSync(join(root, folder))
		.filter((file) => file.endsWith('.yaml'))
		.sort()
		.map((file) => join(folder, file));
}

/**
 * @param {string} root
 * @param {string} file
 */
function readYaml(root, file) {
	return parseYaml(readFileSync(join(root, file), 'utf8'));
}
