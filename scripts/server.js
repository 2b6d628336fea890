import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { compressResponse } from './compress-response.js';
import { describeOrigin, originEnvironment } from './describe-origin.js';
import { endOnSignals } from './end-on-signals.js';
import { listen } from './listen.js';
import { isLoopback } from './loopback.js';
import { inProject } from './project.js';
import { addSecurityHeaders, allowReader } from './security-headers.js';
import { serveReleases } from './serve-releases.js';
import { serveWorker } from './serve-worker.js';
import { readerCheck } from './reader-check.js';
import { readSettings, releasesFolder, SettingError, siteEnvironment } from './settings.js';

/** @typedef {import('./serve-releases.js').Middleware} Middleware */

try {
	await serve();
} catch (error) {
	console.error(oneLine(error));
	if (process.env['KANGBIAO_DEBUG'] === '1') console.error(error);
	process.exit(1);
}

async function serve() {
	const settings = readSettings(process.env);
	Object.assign(process.env, originEnvironment(settings.trustProxy), siteEnvironment(settings), {
		BODY_SIZE_LIMIT: '64M'
	});
	// What was built together with this site; without it, from the sources.
	const builder = inProject('build', 'release-builder', 'build-here.js');
	if (existsSync(builder)) process.env['KANGBIAO_RELEASE_BUILDER'] = builder;
	// Where others could reach it, the site first sees that somebody decides about them.
	if (!isLoopback(settings.host)) await importSite();

	// The port is taken before the site opens, so that a busy one is told at once; early requests wait.
	/** @type {(handler: Middleware) => void} */
	let open = () => undefined;
	/** @type {Promise<Middleware>} */
	const opened = new Promise((resolve) => (open = resolve));
	const mayRead = settings.read === 'login' ? readerCheck(opened) : undefined;
	const worker = serveWorker(settings.offline && settings.read === 'public');
	const releases = serveReleases(releasesFolder(settings.dataFolder), mayRead);
	const server = createServer((request, response) => {
		describeOrigin(request, settings.trustProxy);
		addSecurityHeaders(request, response);
		allowReader(request, response);
		closeFilesWithResponse(response);
		compressResponse(request, response, () => {
			worker(request, response, () => {
				releases(request, response, () => {
					answer(request, response, opened).catch((/** @type {unknown} */ error) => {
						console.error(error);
						response.destroy();
					});
				});
			});
		});
	});
	endOnSignals(server);
	const address = await listen(server, settings.port, settings.host);
	open(await importSite());
	console.log(`康标 Kangbiao  ${address}\n按 Ctrl-C 停止 Press Ctrl-C to stop`);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Promise<Middleware>} opened
 */
async function answer(request, response, opened) {
	const handler = await opened;
	await handler(request, response, () => {
		response.writeHead(404).end();
	});
}

/** @returns {Promise<Middleware>} */
async function importSite() {
	const file = inProject('build', 'handler.js');
	if (!existsSync(file)) throw new SettingError('尚未构建 The site is not built: npm start');
	/** @type {{ handler: Middleware }} */
	const site = await import(pathToFileURL(file).href);
	return site.handler;
}

/**
 * A file piped to a client that went away would stay open.
 * @param {import('node:http').ServerResponse} response
 */
function closeFilesWithResponse(response) {
	response.once('pipe', (source) => {
		response.once('close', () => {
			source.destroy();
		});
	});
}

/** @param {unknown} error */
function oneLine(error) {
	if (!(error instanceof Error)) return String(error);
	const message = error.message.replace(/\s*\n\s*/g, ' ');
	return error.name === 'SettingError' ? message : `${error.name}: ${message}`;
}
