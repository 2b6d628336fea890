import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file that says that a folder holds a publication, and which. */
export const markerName = 'kangbiao-publication.json';

/**
 * Makes sure that a publication may be put in a place: nothing is there, an empty folder, or a former publication. Throws an Error
 * of one line in both languages.
 * @param {string} folder an absolute path
 */
export function checkTarget(folder) {
	const parent = dirname(folder);
	if (!existsSync(parent)) throw new Error(`上级目录不存在 The folder above does not exist: ${parent}`);
	const found = statSync(folder, { throwIfNoEntry: false });
	if (found && !found.isDirectory()) throw new Error(`不是目录 Not a folder: ${folder}`);
	const probe = join(parent, `.kangbiao-writable-${process.pid}`);
	try {
		writeFileSync(probe, '');
		rmSync(probe);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? error.code : error;
		throw new Error(`上级目录不可写 The folder above cannot be written: ${parent} (${code})`, {
			cause: error
		});
	}
	if (found && readdirSync(folder).length > 0 && !existsSync(join(folder, markerName)))
		throw new Error(
			`目录不空，也不是以前发布的副本 The folder is neither empty nor a former publication: ${folder}`
		);
}

/**
 * A folder beside the target to write into; what an interrupted run left there is removed, and a copy that it had put aside is put
 * back.
 * @param {string} folder
 * @returns {Promise<string>}
 */
export async function makeDraft(folder) {
	const [parent, start] = [dirname(folder), `.${basename(folder)}.draft-`];
	const left = (await readdir(parent)).filter((name) => name.startsWith(start));
	const former = left.find((name) => name.endsWith('-former'));
	if (former && !existsSync(folder)) await rename(join(parent, former), folder);
	for (const name of left) await rm(join(parent, name), { recursive: true, force: true });
	const draft = join(parent, `${start}${process.pid}`);
	await mkdir(draft);
	return draft;
}

/**
 * Puts a whole draft in the place of what was there: the old copy is renamed away first and back again when that fails.
 * @param {string} draft
 * @param {string} folder
 */
export async function swapIn(draft, folder) {
	checkTarget(folder);
	const former = `${draft}-former`;
	const existed = existsSync(folder);
	if (existed) await rename(folder, former);
	try {
		await rename(draft, folder);
	} catch (error) {
		if (existed) await rename(former, folder);
		throw error;
	}
	await rm(former, { recursive: true, force: true });
}
