import { buildIfChanged } from './build.js';
import { run } from './child.js';
import { installPackages } from './packages.js';
import { pinnedEnvironment, pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { checkTarget } from './publication/folder.js';
import { readPublicationOptions } from './publication/options.js';
import { runCommand, StepFailure } from './step.js';

await runCommand(async () => {
	try {
		checkTarget(readPublicationOptions(process.argv.slice(2)).folder);
	} catch (error) {
		throw new StepFailure(error instanceof Error ? error.message : String(error));
	}
	await installPackages();
	const node = pinnedNode();
	await buildIfChanged(node);
	const args = [inProject('scripts', 'write-publication.js'), ...process.argv.slice(2)];
	const { code } = await run(node, args, { env: pinnedEnvironment() });
	return code;
});
