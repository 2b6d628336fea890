import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { constants, copyFile, cp, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inProject } from '../project.js';
import { dataFolder, releasesFolder } from '../settings.js';
import { Crawl } from './crawl.js';
import { markerName } from './folder.js';
import { notFoundPage } from './not-found.js';

/** What a copy has is said once, where its pages know it from. */
const published = pathToFileURL(inProject('src', 'lib', 'view', 'published.ts')).href;
/** @type {typeof import('../../src/lib/view/published')} */
const { fileOf, isInCopy } = await import(published);
const cubeParts = pathToFileURL(inProject('src', 'lib', 'cube', 'part.ts')).href;
/** @type {typeof import('../../src/lib/cube/part')} */
const { partsOf } = await import(cubeParts);

const trees = /** @type {const} */ (['zh', 'en']);

/** Pages that only scripts lead to. */
const starts = ['/index.html', '/search.html', '/what-if.html', '/figures.html', '/wall.html', '/home.html'];

/**
 * Writes a whole copy into an empty folder and makes sure that everything its pages lead to is there. Throws an Error that names the
 * first thing that is not.
 * @param {string} draft
 * @param {string[]} servers addresses of servers that write copies
 * @param {{ written: string, site: string | null }} publication
 */
export async function writeCopy(draft, servers, publication) {
	const [server = ''] = servers;
	const home = await (await fetch(`${server}/index.html`)).text();
	const release = found(home, /files:\{id:"(\w+)"/);
	await copyShared(draft, release);

	const crawl = new Crawl(draft, servers);
	for (const tree of trees) for (const path of starts) crawl.add(tree, path);
	crawl.add('zh', found(home, /maps:"(\/maps\/[^"]+)"/));
	const [, parts] = /parts:"(\/release\/[^"]+)"/.exec(home) ?? [];
	if (parts) await addParts(crawl, draft, release, parts);
	await addFound(crawl, server, release);

	let told = 0;
	const telling = setInterval(() => {
		if (crawl.pages === told) return;
		told = crawl.pages;
		console.log(`已写 Written: ${told} 页 pages, ${crawl.known} 已知 known`);
	}, 5000);
	try {
		await crawl.run();
	} finally {
		clearInterval(telling);
	}
	await crawl.save('/404.html', withPolicy(notFoundPage(markerName)));
	await crawl.save(
		`/${markerName}`,
		`${JSON.stringify({ release, ...publication, pages: crawl.pages }, null, '\t')}\n`
	);
	for (const [address, from] of crawl.addresses)
		if (!existsSync(join(draft, address)))
			throw new Error(`${from}: 链接没有着落 leads to what is not written: ${address}`);
	return { pages: crawl.pages, release, ...(await measure(draft)) };
}

/**
 * What both trees share: the built site's scripts and the release's files, compressed ones beside them for hosts that send these.
 * @param {string} draft
 * @param {string} release
 */
async function copyShared(draft, release) {
	const mode = constants.COPYFILE_FICLONE;
	await cp(inProject('build', 'client', '_app'), join(draft, '_app'), { recursive: true, mode });
	await copyFile(inProject('static', 'robots.txt'), join(draft, 'robots.txt'));
	const from = join(releasesFolder(dataFolder(process.env)), release);
	const to = join(draft, 'release', release);
	await mkdir(to, { recursive: true });
	for (const name of await readdir(from)) await copyFile(join(from, name), join(to, name), mode);
}

/**
 * What search finds and what scripts ask for without markup that leads there.
 * @param {Crawl} crawl
 * @param {string} server
 * @param {string} release
 */
async function addFound(crawl, server, release) {
	const answer = await fetch(`${server}/search/index?release=${release}`);
	if (!answer.ok) throw new Error(`search index: ${answer.status}`);
	const index = await answer.text();
	await crawl.save('/search-index.json', index);
	/** @type {{ entries: { kind: string, id: string, path: string }[] }} */
	const { entries } = JSON.parse(index);
	for (const { kind, id, path } of entries) {
		if (kind === 'action' || !isInCopy(path)) continue;
		if (kind === 'target') crawl.add('zh', `/targets/${id}/registry.json`);
		if (kind === 'policy') crawl.add('zh', `/policies/${id}/quotations.json`);
		if (kind === 'place') crawl.add('zh', `/figures/${id}.json`);
		if (kind === 'indicator') continue;
		for (const tree of trees) crawl.add(tree, fileOf(path));
	}
}

/**
 * The cubes of a large release in parts: by target, by place, by group of places and year.
 * @param {Crawl} crawl
 * @param {string} draft
 * @param {string} release
 * @param {string} folder below which the parts lie
 */
async function addParts(crawl, draft, release, folder) {
	const catalogue = JSON.parse(await readFile(join(draft, 'release', release, 'catalogue.json'), 'utf8'));
	const parts = partsOf(catalogue);
	for (const basis of ['all', 'reported']) {
		crawl.add('zh', `${folder}/${basis}/comparable.json`);
		for (const { kind, id } of parts)
			for (const ending of ['', '-lights'])
				crawl.add('zh', `${folder}/${basis}/${kind}/${id}${ending}.arrow`);
	}
}

/** @param {string} html */
function withPolicy(html) {
	const hash = (/** @type {RegExp} */ element) =>
		`'sha256-${createHash('sha256').update(found(html, element)).digest('base64')}'`;
	const policy = `default-src 'none'; connect-src 'self'; script-src ${hash(/<script>([\s\S]*?)<\/script>/)}; style-src ${hash(/<style>([\s\S]*?)<\/style>/)}; base-uri 'none'; form-action 'none'`;
	return html.replace(
		'<head>',
		`<head>\n\t\t<meta http-equiv="content-security-policy" content="${policy}" />`
	);
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function found(text, pattern) {
	const [, part] = pattern.exec(text) ?? [];
	if (part === undefined) throw new Error(`首页不合预期 The home page is not as expected: ${pattern.source}`);
	return part;
}

/** @param {string} folder */
async function measure(folder) {
	let [files, bytes] = [0, 0];
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		files++;
		bytes += (await stat(join(entry.parentPath, entry.name))).size;
	}
	return { files, bytes };
}
