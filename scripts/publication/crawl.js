import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { addressesIn, fileOfPage } from './page.js';

/** @typedef {'zh' | 'en'} Tree */

/**
 * Writes pages and files that the servers answer with, and every page that these lead to, several at once.
 */
export class Crawl {
	/** @type {{ tree: Tree, path: string, from: string }[]} */
	#waiting = [];
	/** @type {Set<string>} */
	#known = new Set();
	/** Every address that markup leads to, with a page that does, for the last check. */
	addresses = /** @type {Map<string, string>} */ (new Map());
	pages = 0;
	bytes = 0;

	/**
	 * @param {string} draft the folder to write into
	 * @param {string[]} servers their addresses; each is asked by two at once
	 */
	constructor(draft, servers) {
		this.draft = draft;
		this.servers = servers;
	}

	/** How many pages and files are known so far. */
	get known() {
		return this.#known.size;
	}

	/**
	 * Asks for something, unless it was asked for already.
	 * @param {Tree} tree
	 * @param {string} path such as /targets/x.html
	 * @param {string} [from] what leads there
	 */
	add(tree, path, from = path) {
		const key = `${tree} ${path}`;
		if (this.#known.has(key)) return;
		this.#known.add(key);
		this.#waiting.push({ tree, path, from });
	}

	/** Writes all that was asked for and what it leads to. Throws an Error on the first answer that is none. */
	async run() {
		let busy = 0;
		const work = async (/** @type {string} */ server) => {
			for (;;) {
				const next = this.#waiting.shift();
				if (next) {
					busy++;
					try {
						await this.#write(server, next);
					} finally {
						busy--;
					}
				} else if (busy === 0) return;
				else await new Promise((resolve) => setTimeout(resolve, 10));
			}
		};
		await Promise.all(this.servers.flatMap((server) => [work(server), work(server)]));
	}

	/**
	 * @param {string} server
	 * @param {{ tree: Tree, path: string, from: string }} asked
	 */
	async #write(server, { tree, path, from }) {
		const file = inTree(tree, path);
		if (!path.endsWith('.html')) {
			const answer = await ask(server, tree, path, from);
			await mkdir(dirname(join(this.draft, file)), { recursive: true });
			if (!answer.body) throw new Error(`${path}: 空的回答 an empty answer`);
			await pipeline(
				Readable.fromWeb(/** @type {any} */ (answer.body)),
				createWriteStream(join(this.draft, file))
			);
			return;
		}
		const answer = await ask(server, tree, path, from);
		const html = fileOfPage(await answer.text(), {
			tree,
			policy: answer.headers.get('content-security-policy') ?? ''
		});
		await this.save(file, html);
		const data = await (await ask(server, tree, `${path}__data.json`, from)).text();
		await this.save(`${file}__data.json`, data);
		// A host shows the home page for its folder too, which then asks for its data by the folder's name.
		if (path === '/index.html') await this.save(inTree(tree, '/__data.json'), data);
		this.pages++;
		for (const address of addressesIn(html, file)) this.#follow(address, file);
	}

	/**
	 * @param {string} file from the root of the copy
	 * @param {string} content
	 */
	async save(file, content) {
		await mkdir(dirname(join(this.draft, file)), { recursive: true });
		await writeFile(join(this.draft, file), content);
		this.bytes += Buffer.byteLength(content);
	}

	/**
	 * @param {string} address from the root of the copy
	 * @param {string} from
	 */
	#follow(address, from) {
		if (!this.addresses.has(address)) this.addresses.set(address, from);
		if (isShared(address)) {
			if (address.startsWith('/open/')) this.add('zh', address, from);
			return;
		}
		const [tree, path] = address.startsWith('/en/')
			? [/** @type {const} */ ('en'), address.slice(3)]
			: [/** @type {const} */ ('zh'), address];
		if (/\.(html|csv|docx|xlsx)$/.test(path)) this.add(tree, path, from);
	}
}

/**
 * Whether both trees have a file in common.
 * @param {string} address from the root of the copy
 */
function isShared(address) {
	return /^\/(_app|release|maps)\/|^\/open\/[\w-]+\.(json|csv)$/.test(address);
}

/**
 * @param {Tree} tree
 * @param {string} path
 */
function inTree(tree, path) {
	return tree === 'en' && !isShared(path) ? `/en${path}` : path;
}

/**
 * @param {string} server
 * @param {Tree} tree
 * @param {string} path
 * @param {string} from
 */
async function ask(server, tree, path, from) {
	const answer = await reach(server + encodeURI(path), {
		'x-kangbiao-tree': tree,
		accept: path.endsWith('.html') ? 'text/html' : '*/*'
	});
	if (answer.status !== 200)
		throw new Error(
			`${path} (${tree}, ${from}): 服务器回答 the server answered ${answer.status} ${(await answer.text()).slice(0, 300)}`
		);
	return answer;
}

/**
 * An idle connection may be closed while it is taken up again: such a question is asked anew.
 * @param {string} url
 * @param {Record<string, string>} headers
 */
async function reach(url, headers) {
	for (let attempt = 1; ; attempt++) {
		try {
			return await fetch(url, { headers, redirect: 'manual' });
		} catch (error) {
			if (attempt === 3) throw new Error(`${url}: ${describe(error)}`, { cause: error });
		}
	}
}

/** @param {unknown} error */
function describe(error) {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message : error.message;
}
