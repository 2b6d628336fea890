import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { inProject, projectFolder } from './project.js';

const usage = `用法 Usage: npm run policy -- check FILE [--text DOCUMENT.txt]
  检查一份政策文件（YAML）；给出原文文本时，同时核对每一段原文短语。
  Checks a policy file (YAML); with the document's text at hand, every phrase is looked up in it.`;

process.exitCode = await main();

async function main() {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		strict: false,
		options: { text: { type: 'string' } }
	});
	const [command, file] = positionals;
	if (command !== 'check' || file === undefined || positionals.length > 2) {
		console.error(usage);
		return 2;
	}
	const { module } = await runnerImport(inProject('src/lib/release/check-policy.ts'), {
		configFile: false,
		root: projectFolder,
		logLevel: 'error'
	});
	const home = process.env['KANGBIAO_HOME'] ?? projectFolder;
	try {
		report(
			await module.checkPolicy(home, file, typeof values['text'] === 'string' ? values['text'] : undefined)
		);
		return 0;
	} catch (error) {
		complain(error);
		return 1;
	}
}

/** @param {import('../src/lib/release/check-policy').PolicySummary} summary */
function report({ id, title, counts, bound, phrases, phrasesChecked }) {
	console.log(`没有发现问题 No fault found: ${id} ${title}`);
	for (const [section, count] of Object.entries(counts)) console.log(`  ${count}\t${section}`);
	console.log(`  ${bound}\t目标 × 地区 targets × places`);
	console.log(
		phrasesChecked
			? `  ${phrases} 段原文短语都在所给文本中 ${phrases} phrases, all found in the text`
			: `  ${phrases} 段原文短语未核对（可加 --text 原文.txt） ${phrases} phrases not looked up (add --text DOCUMENT.txt)`
	);
}

/** @param {unknown} error */
function complain(error) {
	if (error instanceof Error && 'faults' in error && Array.isArray(error.faults)) {
		for (const { file, line, message, zh, en } of error.faults) {
			console.error(`${file}:${line}: ${message?.zh ?? zh}\n\t${message?.en ?? en}`);
		}
		console.error(
			`共 ${error.faults.length} 处问题，未载入 ${error.faults.length} faults, nothing was loaded`
		);
		return;
	}
	const code = /** @type {{ code?: string, path?: string }} */ (error).code;
	const path = /** @type {{ code?: string, path?: string }} */ (error).path;
	if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
		console.error(`无法读取 Cannot read: ${path ?? ''} (${code})`);
		return;
	}
	console.error(error instanceof Error ? error.message : String(error));
}
