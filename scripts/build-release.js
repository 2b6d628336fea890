import { setPriority } from 'node:os';
import { runnerImport } from 'vite';
import { inProject, projectFolder } from './project.js';

// Started by the server, with its environment: pages go first.
setPriority(10);

try {
	const { module } = await runnerImport(inProject('src/lib/server/releases/build-here.ts'), {
		configFile: false,
		root: projectFolder,
		logLevel: 'error'
	});
	await module.buildHere(Number(process.argv[2]));
	process.exit(0);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
