import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { runnerImport } from 'vite';
import { parse as parseYaml } from 'yaml';
import { inProject, projectFolder } from '../project.js';

/**
 * @typedef {import('../../src/lib/policy/schema.ts').Policy} Policy
 * @typedef {import('../../src/lib/policy/schema.ts').Target} Target
 * @typedef {import('../../src/lib/policy/schema.ts').Zone} Zone
 * @typedef {import('../../src/lib/figure/schema.ts').Indicator} Indicator
 * @typedef {import('../../src/lib/figure/schema.ts').Place} Place
 * @typedef {import('../../src/lib/figure/schema.ts').Scale} Scale
 */

/** @type {typeof import('../../src/lib/policy/expand.ts')} */
const { expandBindings } = await projectModule('src/lib/policy/expand.ts');
/** @type {typeof import('../../src/lib/policy/expand-institutions.ts')} */
const { expandInstitutions } = await projectModule('src/lib/policy/expand-institutions.ts');

/**
 * The places and the promises that need illustration: those of the documents, not of quoted policies. A target that
 * institutions have to keep has no places of its own; `members` finds those that have to keep it in a register.
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
	const known = policies.filter((policy) => policy.known_from !== 'quoted');
	return {
		places,
		indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
		scales: new Map(scales.map((scale) => [scale.id, scale.steps.map((step) => step.label)])),
		policies: known,
		obligations: known.flatMap((policy) =>
			policy.targets.map((target) => ({
				target,
				from: target.from ?? policy.period.from,
				places: target.institutions ? [] : expandBindings(target, places, zones),
				/** @type {(register: readonly import('./register.js').Entry[]) => ReturnType<typeof expandInstitutions>} */
				members: (register) => expandInstitutions(target, register, places, zones)
			}))
		)
	};
}

/**
 * A module of the project, through Vite: Node alone does not find what it imports.
 * @param {string} path
 */
async function projectModule(path) {
	const { module } = await runnerImport(inProject(path), {
		configFile: false,
		root: projectFolder,
		logLevel: 'error'
	});
	return module;
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
