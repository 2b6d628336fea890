import { run } from './child.js';
import { installPackages } from './packages.js';
import { pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { runCommand } from './step.js';

await runCommand(async () => {
	await installPackages();
	const { code } = await run(pinnedNode(), [
		inProject('scripts', 'check-policy.js'),
		...process.argv.slice(2)
	]);
	return code;
});
