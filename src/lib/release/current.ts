import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile, rename } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { judgementSql } from '../assessment/judgement';
import type { AcceptedFigure } from './accepted-figures';
import { buildRelease } from './build';
import { readManifest, releaseFormat, type Manifest } from './manifest';
import tables from './tables.sql?raw';

interface Current {
	inputs: string;
	id: string;
}

/**
 * The release of `home`'s seeds and data and of the accepted figures: the one under `releases` when nothing has changed since, else a new one.
 * Tells `report` before it builds. Throws SeedError or DataError; an earlier release then stays as it was.
 */
export async function currentRelease(
	home: string,
	releases: string,
	report: (message: string) => void,
	accepted: readonly AcceptedFigure[] = []
): Promise<Manifest> {
	const inputs = await digestInputs(home, accepted);
	const pointer = join(releases, 'current.json');
	const known = await readJson<Current>(pointer);
	if (known?.inputs === inputs) {
		const manifest = await readManifest(join(releases, known.id));
		if (manifest) return manifest;
	}
	report('读取政策与数据，评估并发布 Loading seeds and data, judging, publishing …');
	const manifest = await buildRelease(home, releases, accepted);
	await writeFile(`${pointer}.new`, JSON.stringify({ inputs, id: manifest.id } satisfies Current));
	await rename(`${pointer}.new`, pointer);
	return manifest;
}

async function digestInputs(home: string, accepted: readonly AcceptedFigure[]): Promise<string> {
	const hash = createHash('sha256').update([String(releaseFormat), tables, ...judgementSql, ''].join('\n'));
	for (const folder of ['seeds', 'data']) {
		const entries = await readdir(join(home, folder), { recursive: true, withFileTypes: true });
		const files = entries
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
		for (const file of files.sort()) hash.update(`${relative(home, file)}\n`).update(await readFile(file));
	}
	hash.update(JSON.stringify(accepted));
	return hash.digest('hex');
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as Value;
	} catch {
		return undefined;
	}
}
