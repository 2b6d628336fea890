import { availableParallelism } from 'node:os';
import { rmSync } from 'node:fs';
import { startLoopbackServer } from './loopback-server.js';
import { checkTarget, makeDraft, swapIn } from './publication/folder.js';
import { readPublicationOptions } from './publication/options.js';
import { writeCopy } from './publication/write-copy.js';

const started = Date.now();
const { folder, site } = readPublicationOptions(process.argv.slice(2));
/** @type {Awaited<ReturnType<typeof startLoopbackServer>>[]} */
const servers = [];
/** @type {string | undefined} */
let draft;
const forget = () => {
	if (draft) rmSync(draft, { recursive: true, force: true });
};
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
	process.once(signal, () => {
		forget();
		process.exit(1);
	});

try {
	checkTarget(folder);
	draft = await makeDraft(folder);
	const publication = { written: new Date().toISOString(), site };
	const environment = { KANGBIAO_PUBLICATION: JSON.stringify(publication) };
	console.log('打开数据版本 Opening the release …');
	servers.push(await startLoopbackServer(environment));
	const more = Array.from({ length: Math.min(availableParallelism(), 4) - 1 }, () =>
		startLoopbackServer(environment)
	);
	servers.push(...(await Promise.all(more)));
	const { pages, files, bytes, release } = await writeCopy(
		draft,
		servers.map(({ address }) => address),
		publication
	);
	await swapIn(draft, folder);
	draft = undefined;
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(
		`${folder}\n数据版本 release ${release}: ${pages} 页 pages, ${files} 个文件 files, ${Math.ceil(bytes / 1e6)} MB, ${seconds} s`
	);
} catch (error) {
	console.error((error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' '));
	process.exitCode = 1;
} finally {
	forget();
	await Promise.all(servers.map((server) => server.stop()));
}
