import { buildIfChanged } from './build.js';
import { run } from './child.js';
import { installPackages } from './packages.js';
import { pinnedEnvironment, pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { readReportOptions } from './report-options.js';
import { runCommand, StepFailure } from './step.js';

await runCommand(async () => {
	try {
		readReportOptions(process.argv.slice(2));
	} catch (error) {
		throw new StepFailure(error instanceof Error ? error.message : String(error));
	}
	await installPackages();
	const node = pinnedNode();
	await buildIfChanged(node);
	const args = [inProject('scripts', 'write-report.js'), ...process.argv.slice(2)];
	const { code } = await run(node, args, { env: pinnedEnvironment() });
	return code;
});
