import { setPriority } from 'node:os';
import { pathToFileURL } from 'node:url';
import { inProject, projectFolder } from './project.js';

// Started by the server, with its environment: pages go first.
setPriority(10);

/** @typedef {typeof import('../src/lib/server/releases/build-here')} Builder */

try {
	const bundle = process.env['KANGBIAO_RELEASE_BUILDER'];
	/** @type {Builder} */
	const { buildHere } = bundle ? await import(pathToFileURL(bundle).href) : await fromSources();
	await buildHere(Number(process.argv[2]));
	process.exit(0);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/**
 * The builder of the sources as they are now, for `npm run dev`.
 * @returns {Promise<Builder>}
 */
async function fromSources() {
	const { runnerImport } = await import('vite');
	/** @type {{ module: Builder }} */
	const { module } = await runnerImport(inProject('src/lib/server/releases/build-here.ts'), {
		configFile: false,
		root: projectFolder,
		logLevel: 'error'
	});
	return module;
}
