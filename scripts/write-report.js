import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { chromiumPath } from './chromium.js';
import { startLoopbackServer } from './loopback-server.js';
import { printPage } from './print-page.js';
import { readReportOptions } from './report-options.js';

const { format, out, path, site } = readReportOptions(process.argv.slice(2));
const server = site === undefined ? await startLoopbackServer() : undefined;
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
