import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { spawn } from 'node:child_process';
import { chromium } from 'playwright';
import { chromiumPath } from './chromium.js';
import { printPage } from './print-page.js';
import { inProject } from './project.js';
import { readReportOptions } from './report-options.js';

const { format, out, path, site } = readReportOptions(process.argv.slice(2));
const server = site === undefined ? await startServer() : undefined;
try {
	const address = `${site ?? server?.address ?? ''}${path}`;
	const content = format === 'pdf' ? await printed(address) : await fetched(address);
	await mkdir(dirname(out), { recursive: true });
	await writeFile(out, content);
	console.log(`${out}  ${Math.ceil(content.length / 1024)} kB`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await server?.stop();
}

/** @param {string} address */
async function fetched(address) {
	const response = await fetch(address);
	if (!response.ok)
		throw new Error(`${address}: ${response.status} ${(await response.text()).slice(0, 300)}`);
	return Buffer.from(await response.arrayBuffer());
}

/** @param {string} address */
async function printed(address) {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
	});
	try {
		return await printPage(browser, address);
	} finally {
		await browser.close();
	}
}

/**
 * A server for this command alone, on loopback, on a port the system chooses; it may read without a login.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
async function startServer() {
	const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', KANGBIAO_READ: 'public' };
	const child = spawn(process.execPath, [inProject('scripts', 'server.js')], {
		cwd: inProject(),
		env,
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	/** @type {Promise<void>} */
	const ended = new Promise((resolve) => {
		child.on('close', () => {
			resolve();
		});
	});
	const end = () => void child.kill('SIGTERM');
	process.once('exit', end);
	const address = await new Promise((resolve, reject) => {
		child.stderr.on('data', (/** @type {Buffer} */ chunk) => (output += chunk.toString('utf8')));
		child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
			output += chunk.toString('utf8');
			const [found] = /http:\/\/\S+/.exec(output) ?? [];
			if (found) resolve(found);
		});
		void ended.then(() => {
			reject(new Error(`服务器未能启动 The server did not start: ${output.trim()}`));
		});
	});
	return {
		address,
		stop: async () => {
			process.off('exit', end);
			end();
			await ended;
		}
	};
}
