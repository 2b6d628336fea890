import { readFileSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import { releaseFolder } from './publish.js';
import { startSite } from './site.js';
import { median, quantile } from './statistics.js';

/** @typedef {{ page: number, all: number, bytes: number, errors: number }} Opening milliseconds */

/**
 * A release opened by many clients at once, as browsers do it for the first time: the overview, then cube, names and maps
 * beside each other, each client on connections of its own over loopback. Against the same bytes out of the memory of a
 * bare server.
 * @param {{ home: string, data: string, size: string, clients?: number }} stage
 * @returns {Promise<import('./table.js').Row[]>}
 */
export async function measureCrowd({ home, data, size, clients = 500 }) {
	const site = await startSite(home, data);
	try {
		const paths = await filesOf(site.address, data);
		// Once alone, so that nobody measures what the server makes at its first request.
		await openOnce(site.address, paths);
		const before = memoryOf(site.pid);
		const opened = await openTogether(site.address, paths, clients);
		const after = memoryOf(site.pid);
		const bare = await serveBare(site.address, paths);
		const floor = await openTogether(bare.address, paths, clients);
		bare.stop();
		const errors = opened.reduce((sum, client) => sum + client.errors, 0);
		const megabytes = opened.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
		const note = `${errors} errors of ${clients * (paths.length + 1)} requests, ${megabytes.toFixed(0)} MB sent; server's memory at most ${after.peak} MB, ${before.now} MB before`;
		return /** @type {const} */ (['page', 'all']).map((what) => {
			const times = opened.map((client) => client[what]);
			const least = median(floor.map((client) => client[what]));
			return {
				name: `${size}, ${clients} clients: ${what === 'page' ? 'the page' : 'page, cube, names and maps'}`,
				value: median(times),
				p95: quantile(times, 0.95),
				unit: 'ms',
				floor: least,
				ratio: median(times) / least,
				...(what === 'all' ? { note } : {})
			};
		});
	} finally {
		await site.stop();
	}
}

/**
 * What a browser asks for after the overview.
 * @param {string} address
 * @param {string} data
 */
async function filesOf(address, data) {
	const release = releaseFolder(data);
	const { id, files } = JSON.parse(readFileSync(`${release}/manifest.json`, 'utf8'));
	const cube = ['core-all.arrow', 'numbers-all.arrow', 'catalogue.json'].filter((name) =>
		files.includes(name)
	);
	const html = await (await fetch(address)).text();
	const [maps] = /\/maps\/[\w.-]+/.exec(html) ?? [];
	return [...cube.map((name) => `/release/${id}/${name}`), ...(maps ? [maps] : [])];
}

/**
 * @param {string} address
 * @param {readonly string[]} paths
 * @param {number} clients
 */
function openTogether(address, paths, clients) {
	return Promise.all(Array.from({ length: clients }, () => openOnce(address, paths)));
}

/**
 * @param {string} address
 * @param {readonly string[]} paths
 * @returns {Promise<Opening>}
 */
async function openOnce(address, paths) {
	const agent = new Agent({ keepAlive: true, maxSockets: 6 });
	const before = performance.now();
	const first = await fetchOnce(address, '/', agent);
	const page = performance.now() - before;
	const others = await Promise.all(paths.map((path) => fetchOnce(address, path, agent)));
	agent.destroy();
	const all = [first, ...others];
	return {
		page,
		all: performance.now() - before,
		bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
		errors: all.filter(({ isFault }) => isFault).length
	};
}

/**
 * @param {string} address
 * @param {string} path
 * @param {Agent} agent
 * @returns {Promise<{ bytes: number, isFault: boolean }>}
 */
function fetchOnce(address, path, agent) {
	return new Promise((resolve) => {
		const fail = () => {
			resolve({ bytes: 0, isFault: true });
		};
		const request = get(
			new URL(path, address),
			{ agent, headers: { 'Accept-Encoding': 'br' } },
			(response) => {
				let bytes = 0;
				response.on('data', (/** @type {Buffer} */ chunk) => (bytes += chunk.length));
				response.on('end', () => {
					resolve({ bytes, isFault: response.statusCode !== 200 });
				});
				response.on('error', fail);
			}
		);
		request.on('error', fail);
		request.setTimeout(120_000, () => {
			request.destroy(new Error('no answer for two minutes'));
		});
	});
}

/**
 * The same answers out of memory.
 * @param {string} address
 * @param {readonly string[]} paths
 */
async function serveBare(address, paths) {
	/** @type {Map<string, Buffer>} */
	const bodies = new Map();
	for (const path of ['/', ...paths]) bodies.set(path, await encodedBody(address, path));
	const server = createServer((request, response) => {
		const body = bodies.get(request.url ?? '');
		response.writeHead(body ? 200 : 404, { 'Content-Encoding': 'br' }).end(body);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', 511, () => resolve(undefined)));
	const bound = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		address: `http://127.0.0.1:${bound.port}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

/**
 * @param {string} address
 * @param {string} path
 * @returns {Promise<Buffer>}
 */
function encodedBody(address, path) {
	return new Promise((resolve, reject) => {
		get(new URL(path, address), { headers: { 'Accept-Encoding': 'br' } }, (response) => {
			/** @type {Buffer[]} */
			const chunks = [];
			response.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
			response.on('end', () => {
				resolve(Buffer.concat(chunks));
			});
		}).on('error', reject);
	});
}

/**
 * Megabytes that a process takes now and took at most; NaN where the system does not tell.
 * @param {number} pid
 */
function memoryOf(pid) {
	/** @type {string} */
	let status;
	try {
		status = readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		return { now: NaN, peak: NaN };
	}
	const of = (/** @type {string} */ name) =>
		Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024);
	return { now: of('VmRSS'), peak: of('VmHWM') };
}
