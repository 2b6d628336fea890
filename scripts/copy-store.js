import { runnerImport } from 'vite';
import { inProject, projectFolder } from './project.js';

const usage = `用法 Usage:
  npm run backup -- FILE    备份台账与账号 back up the ledger and the accounts, while the server runs
  npm run restore -- FILE   恢复到空的台账 restore into a store that holds nothing yet
  npm run export -- DIR     导出为开放文件 write everything as open files`;

process.exitCode = await main(process.argv[2], process.argv[3]);

/**
 * @param {string | undefined} command
 * @param {string | undefined} target
 */
async function main(command, target) {
	if (target === undefined || !['backup', 'restore', 'export'].includes(command ?? '')) {
		console.error(usage);
		return 2;
	}
	const { module } = await runnerImport(inProject('src/lib/server/store/copy-command.ts'), {
		configFile: false,
		root: projectFolder,
		logLevel: 'error'
	});
	try {
		console.log(await module.copyCommand(command, target));
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return 1;
	}
}
