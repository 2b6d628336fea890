import { readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNativeEngine } from '../engine/native';

/** Counts up when the files of a release change their form; it is part of a release's name. */
export const releaseFormat = 9;

/**
 * Releases of an earlier form are not given out (decision 0037): in those before 9 the source of a figure may name an account.
 * `scripts/release-format.js` says the same of their files.
 */
export const oldestServed = 9;

/** What a folder of a release says of itself. */
export interface Manifest {
	id: string;
	/** The form of its files; those written before version 0.6 do not say it. */
	format?: number;
	figures: number;
	assessments: number;
	files: string[];
}

/** What a folder of a release says of itself; undefined where it is not there or not whole. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
	try {
		return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
	} catch {
		return undefined;
	}
}

/**
 * The form of the files of a release's folder; undefined where it is not whole. Where the manifest does not say it, it is found in the
 * database and written into the manifest.
 */
export async function formatOf(folder: string): Promise<number | undefined> {
	const manifest = await readManifest(folder);
	if (!manifest || manifest.format !== undefined) return manifest?.format;
	const format = await formatOfDatabase(join(folder, 'kangbiao.duckdb')).catch(() => undefined);
	if (format !== undefined) await writeManifest(folder, { ...manifest, format });
	return format;
}

/** Has every release in a folder say the form of its files, so that whoever gives them out need not open them. */
export async function markFormats(releases: string): Promise<void> {
	for (const name of await readdir(releases).catch(() => [])) {
		if (!name.startsWith('.')) await formatOf(join(releases, name));
	}
}

/** Writes a manifest whole or not at all: where it is, a release is whole. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
	const draft = join(folder, `.manifest-${process.pid}`);
	await writeFile(draft, JSON.stringify(manifest, null, '\t'));
	await rename(draft, join(folder, 'manifest.json'));
}

/** The days of reporting came with form 9; what came before is all the same to whoever reads. */
async function formatOfDatabase(path: string): Promise<number> {
	const engine = await openNativeEngine(path, { readOnly: true });
	try {
		const { columns } = await engine.query(
			`SELECT count(*) FROM duckdb_tables() WHERE table_name = 'reporting_window'`
		);
		return Number(columns[0]?.[0]) > 0 ? 9 : 8;
	} finally {
		await engine.close();
	}
}
