import { buildIfChanged } from './build.js';
import { run } from './child.js';
import { installPackages } from './packages.js';
import { pinnedEnvironment, pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { runCommand } from './step.js';

await runCommand(async () => {
	await installPackages();
	const node = pinnedNode();
	await buildIfChanged(node);
	const args = [inProject('tests', 'bench', 'main.js'), ...process.argv.slice(2)];
	const { code } = await run(node, args, { env: pinnedEnvironment() });
	return code;
});
