import { resolve } from 'node:path';
import { run } from './child.js';
import { installPackages } from './packages.js';
import { pinnedEnvironment, pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { dataFolder } from './settings.js';
import { runCommand } from './step.js';

await runCommand(async () => {
	await installPackages();
	const [command = '', target] = process.argv.slice(2);
	const args = [inProject('scripts', 'copy-store.js'), command, ...(target ? [resolve(target)] : [])];
	const env = { ...pinnedEnvironment(), KANGBIAO_DATA: dataFolder(process.env) };
	const { code } = await run(pinnedNode(), args, { env });
	return code;
});
