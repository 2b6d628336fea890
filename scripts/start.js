import { buildIfChanged } from './build.js';
import { run } from './child.js';
import { installPackages } from './packages.js';
import { pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { runCommand } from './step.js';

await runCommand(async () => {
	await installPackages();
	const node = pinnedNode();
	await buildIfChanged(node);
	const { code } = await run(node, [inProject('scripts', 'server.js')]);
	return code;
});
