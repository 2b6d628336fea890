import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { chromiumPath } from './chromium.js';
import { startLoopbackServer } from './loopback-server.js';
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

/**
 * The page as Chromium prints it; its scripts are off, since the server's page is complete.
 * @param {string} address
 */
async function printed(address) {
	const executablePath = chromiumPath();
	const browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
	});
	try {
		const page = await browser.newPage({ javaScriptEnabled: false });
		const response = await page.goto(address, { waitUntil: 'load' });
		if (!response?.ok()) throw new Error(`${address}: ${response?.status() ?? 'no answer'}`);
		return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
	} finally {
		await browser.close();
	}
}
