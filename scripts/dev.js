import { run } from './child.js';
import { installPackages } from './packages.js';
import { pinnedEnvironment, pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { readSettings, SettingError, siteEnvironment } from './settings.js';
import { runCommand, StepFailure } from './step.js';

await runCommand(async () => {
	await installPackages();
	const settings = settingsOrFailure();
	const { host, port } = settings;
	const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
	const args = [vite, 'dev', '--host', host, '--port', String(port), ...process.argv.slice(2)];
	const env = { ...pinnedEnvironment(), ...siteEnvironment(settings) };
	const { code } = await run(pinnedNode(), args, { env });
	return code;
});

function settingsOrFailure() {
	try {
		return readSettings(process.env);
	} catch (error) {
		throw error instanceof SettingError ? new StepFailure(error.message) : error;
	}
}
