import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.js';
import { pinnedEnvironment } from './pinned-node.js';
import { step } from './step.js';

/**
 * Builds the site into build/, unless it was built from exactly these sources.
 * @param {string} node the Node to build on
 */
export async function buildIfChanged(node) {
	const sources = hashSources();
	if (existsSync(inProject('build', 'handler.js')) && readStamp() === sources) return;
	const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
	await step('构建网站 Building the site', node, [vite, 'build'], pinnedEnvironment());
	writeFileSync(stampFile, sources);
}

const sourceNames = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];
const stampFile = inProject('build', '.stamp');

function readStamp() {
	try {
		return readFileSync(stampFile, 'utf8');
	} catch {
		return undefined;
	}
}

function hashSources() {
	const hash = createHash('sha256');
	for (const path of sourceNames.flatMap((name) => filesBelow(inProject(name)))) {
		const content = readFileSync(path);
		hash.update(`${path}\n${content.length}\n`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}
