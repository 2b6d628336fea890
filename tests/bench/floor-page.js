import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import sirv from 'sirv';
import { inProject } from '../../scripts/project.js';

/**
 * Serves the least that could show the same: the overview's HTML with its styles inside and without scripts at /,
 * an empty page at /empty, and the built files, compressed as the site does it.
 * @param {string} siteAddress where the overview is served
 * @returns {Promise<{ address: string, stop: () => void }>}
 */
export async function serveFloor(siteAddress) {
	const encoded = new Map([
		['/', compress(await staticOverview(siteAddress))],
		['/empty', compress('<!doctype html><meta charset="utf-8"><title>empty</title>')]
	]);
	const files = sirv(inProject('build', 'client'), {
		brotli: true,
		gzip: true,
		immutable: true,
		maxAge: 31536000
	});
	const server = createServer((request, response) => {
		const body = encoded.get(request.url ?? '');
		if (body) response.writeHead(200, headers).end(body);
		else
			files(request, response, () => {
				response.writeHead(404).end();
			});
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
	const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://127.0.0.1:${bound.port}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' };

/** @param {string} html */
function compress(html) {
	// The strength the site uses for what it writes anew at each request.
	return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

/** @param {string} address */
async function staticOverview(address) {
	const html = await (await fetch(address)).text();
	const sheets = [...html.matchAll(/<link href="([^"]+)" rel="stylesheet"[^>]*>/g)];
	const styles = await Promise.all(
		sheets.map(async ([, url = '']) => (await fetch(new URL(url, address))).text())
	);
	return html
		.replace(/<script[\s\S]*?<\/script>/g, '')
		.replace(/<link [^>]*rel="(stylesheet|modulepreload)"[^>]*>/g, '')
		.replace('</head>', () => `<style>${styles.join('\n')}</style></head>`);
}
