import { runnerImport } from 'vite';
import { inProject, projectFolder } from './project.js';
import { readPassword } from './read-password.js';
import { dataFolder } from './settings.js';

const usage = `用法 Usage: npm run admin -- NAME
  设置管理员：没有该姓名的账号就新建，已有的重设口令、恢复为管理员并结束其登录。
  口令在终端输入（不显示），或从标准输入读取第一行。
  Sets up an administrator: makes the account, or gives an existing one a new password and the role, and ends its
  sessions. The password is typed on the terminal, unseen, or read from the first line of standard input.`;

process.exitCode = await main();

async function main() {
	const [name, ...rest] = process.argv.slice(2);
	if (name === undefined || rest.length > 0 || name.startsWith('-')) {
		console.error(usage);
		return 2;
	}
	process.env['KANGBIAO_DATA'] = dataFolder(process.env);
	const { module } = await runnerImport(inProject('src/lib/server/people/set-administrator.ts'), {
		configFile: false,
		root: projectFolder,
		logLevel: 'error'
	});
	/** @type {typeof import('../src/lib/server/people/set-administrator')} */
	const { setUpAdministrator } = module;
	try {
		const password = await readPassword();
		if (password === undefined) {
			console.error('两次输入的口令不一样 The two passwords differ');
			return 1;
		}
		const { message, isDone } = await setUpAdministrator(name, password);
		(isDone ? console.log : console.error)(message);
		return isDone ? 0 : 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : String(error));
		return 1;
	}
}
