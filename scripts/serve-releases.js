import { createReadStream, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream';
import sirv from 'sirv';
import { readByteRange } from './byte-range.js';
import { oldestServed, statedFormat } from './release-format.js';

/**
 * @typedef {(
 * 	request: import('node:http').IncomingMessage,
 * 	response: import('node:http').ServerResponse,
 * 	next: () => void
 * ) => unknown} Middleware
 */

/**
 * Serves /release/* from the folder of releases: files are found at request time and never change once there. Where
 * not everybody may read, each request is looked at first, and a browser asks again each time.
 * @param {string} folder
 * @param {import('./reader-check.js').ReaderCheck} [mayRead]
 * @returns {Middleware}
 */
export function serveReleases(folder, mayRead) {
	const serve = serveToAll(folder, mayRead ? 'private, no-cache' : 'public, max-age=31536000, immutable');
	if (!mayRead) return serve;
	return async (request, response, next) => {
		if (!request.url?.startsWith(prefix)) return next();
		const allowed = await mayRead(request).catch(() => 'unknown');
		if (allowed === true) return serve(request, response, next);
		response.writeHead(allowed === false ? 401 : 503, { 'Cache-Control': 'no-store' }).end();
	};
}

/**
 * @param {string} folder
 * @param {string} caching
 * @returns {Middleware}
 */
function serveToAll(folder, caching) {
	const setHeaders = headersFor(caching);
	const serveWhole = sirv(folder, {
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		extensions: [],
		setHeaders
	});
	return (request, response, next) => {
		const name = releaseFile(request);
		const path = name === undefined ? undefined : join(folder, name);
		const file = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
		if (name === undefined || path === undefined || !file?.isFile()) {
			next();
			return;
		}
		const refusal = refusalOf(statedFormat(join(folder, name.split('/', 2).join('/'))));
		if (refusal) {
			refuse(request, response, refusal);
			return;
		}
		// If-Range needs no look: a release never changes. sirv misreads bytes=-n and bytes=0-0, so ranges are sent
		// here, always from the plain file.
		const range = request.headers.range && readByteRange(request.headers.range, file.size);
		if (range) {
			sendRange(request, response, path, file.size, range, setHeaders);
			return;
		}
		delete request.headers.range;
		const { url } = request;
		request.url = name;
		serveWhole(request, response, () => {
			request.url = url;
			next();
		});
	};
}

/**
 * @typedef {{ status: number, words: string }} Refusal
 */

/** @type {Refusal} */
const outdated = {
	status: 410,
	words:
		'这一数据版本由本系统较早的版本生成，其文件可能含有账号姓名，已不再提供；请看最新版本。\n' +
		'This release was written by an earlier version of this system; its files may name accounts and are not given out any more. See the newest one.\n'
};

/** @type {Refusal} */
const notLookedAt = {
	status: 503,
	words:
		'服务器正在核对这一数据版本，请稍后再试。\nThe server is still looking through this release; try again in a moment.\n'
};

/**
 * Why a release of a form is not given out; undefined where it is. What does not say its form yet is looked through when the site opens.
 * @param {number | undefined} format
 * @returns {Refusal | undefined}
 */
function refusalOf(format) {
	if (format === undefined) return notLookedAt;
	return format < oldestServed ? outdated : undefined;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Refusal} refusal
 */
function refuse(request, response, { status, words }) {
	response.writeHead(status, {
		'Content-Type': 'text/plain; charset=utf-8',
		'Cache-Control': 'no-store',
		...(status === 503 ? { 'Retry-After': '5' } : {})
	});
	response.end(request.method === 'HEAD' ? undefined : words);
}

const prefix = '/release/';

/** @type {Record<string, string>} */
const contentTypes = {
	'.arrow': 'application/vnd.apache.arrow.stream',
	'.arrows': 'application/vnd.apache.arrow.stream',
	'.csv': 'text/csv; charset=utf-8',
	'.json': 'application/json',
	'.md': 'text/markdown; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.zip': 'application/zip'
};

/**
 * The path below the folder, with a slash in front, of a file of a release that a request asks for; hidden files are nobody's business.
 * @param {import('node:http').IncomingMessage} request
 */
function releaseFile({ method, url }) {
	if ((method !== 'GET' && method !== 'HEAD') || !url?.startsWith(prefix)) return undefined;
	const path = url.slice(prefix.length - 1).replace(/[?#].*$/, '');
	try {
		const name = decodeURI(path);
		return /\/\.|[\\\0]/.test(name) || !/^\/[^/]+\/./.test(name) ? undefined : name;
	} catch {
		return undefined;
	}
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {number} size
 * @param {{ start: number, end: number } | 'unsatisfiable'} range
 * @param {ReturnType<typeof headersFor>} setHeaders
 */
function sendRange(request, response, path, size, range, setHeaders) {
	if (range === 'unsatisfiable') {
		response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
		return;
	}
	setHeaders(response, path);
	response.writeHead(206, {
		'Content-Range': `bytes ${range.start}-${range.end}/${size}`,
		'Content-Length': range.end - range.start + 1,
		Vary: 'Accept-Encoding'
	});
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	pipeline(createReadStream(path, range), response, () => undefined);
}

/** @param {string} caching */
function headersFor(caching) {
	return (/** @type {import('node:http').ServerResponse} */ response, /** @type {string} */ path) => {
		response.setHeader('Cache-Control', caching);
		response.setHeader('Accept-Ranges', 'bytes');
		response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
	};
}
