import { buildIfChanged } from './build.js';
import { run } from './child.js';
import { pinnedEnvironment, pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { runCommand } from './step.js';

// Draws the pictures of all pages anew (tests/golden/pages); look at what changed before committing it.
await runCommand(async () => {
	const node = pinnedNode();
	await buildIfChanged(node);
	const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
	const args = [
		'test',
		'golden.spec.ts',
		'--update-snapshots=all',
		'--reporter=list',
		...process.argv.slice(2)
	];
	const { code } = await run(node, [playwright, ...args], { env: pinnedEnvironment() });
	return code;
});
