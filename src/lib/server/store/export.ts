import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { atOneMoment, copied, CopyRefused, rowsOf, type CopiedTable } from './copy';
import type { Store } from './open';

/** What opens nothing: accounts go without their passwords, and one-time links stay behind. */
const secrets: Partial<Record<CopiedTable, readonly string[]>> = { account: ['password'], file: ['bytes'] };
const leftBehind: readonly CopiedTable[] = ['password_link'];

/**
 * Writes everything in a store as open files to an empty folder: a CSV file (UTF-8 with BOM) for each table and the files as they were
 * handed in, `files/<sha256>/<name>`. Throws CopyRefused where the folder holds something.
 */
export async function exportStore(store: Store, folder: string): Promise<string[]> {
	await mkdir(folder, { recursive: true });
	if ((await readdir(folder)).length > 0) {
		throw new CopyRefused(
			`目录不是空的，未导出：${folder} The folder is not empty; nothing was exported: ${folder}`
		);
	}
	return atOneMoment(store, async (within) => {
		const made: string[] = [];
		for (const table of copied) {
			if (leftBehind.includes(table)) continue;
			const hidden = secrets[table] ?? [];
			async function* shown() {
				for await (const row of rowsOf(within, table)) {
					yield Object.fromEntries(Object.entries(row).filter(([name]) => !hidden.includes(name)));
				}
			}
			const file = join(folder, `${table}.csv`);
			await pipeline(Readable.from(shown()), stringify({ header: true, bom: true }), createWriteStream(file));
			made.push(file);
		}
		const names = await within
			.selectFrom('submission')
			.select(['file_sha256', 'file_name'])
			.orderBy('sequence')
			.execute();
		for await (const row of rowsOf(within, 'file')) {
			const sha256 = String(row['sha256']);
			const name = names.find(({ file_sha256 }) => file_sha256 === sha256)?.file_name ?? sha256;
			await mkdir(join(folder, 'files', sha256), { recursive: true });
			const file = join(folder, 'files', sha256, safeName(name));
			await writeFile(file, row['bytes'] as Uint8Array);
			made.push(file);
		}
		return made;
	});
}

/** A name from elsewhere may hold anything; what stays is a name in this folder. */
function safeName(name: string): string {
	// eslint-disable-next-line no-control-regex -- these are what no file name may hold
	const plain = basename(name).replace(/[\x00-\x1f<>:"/\\|?*]/g, '_');
	return /^\.*$/.test(plain) ? 'file' : plain;
}
