import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNativeEngine } from '../../src/lib/engine/native';
import type { Manifest } from '../../src/lib/release/manifest';

/** Makes a release's folder one as versions before 0.6 wrote it: form 9, or 8, and no word of it in the manifest. */
export async function makeOlder(folder: string, format: 8 | 9): Promise<void> {
	if (format === 8) {
		const engine = await openNativeEngine(join(folder, 'kangbiao.duckdb'));
		await engine.run('DROP TABLE reporting_window');
		await engine.close();
	}
	const path = join(folder, 'manifest.json');
	const { format: _, ...rest } = JSON.parse(await readFile(path, 'utf8')) as Manifest;
	await writeFile(path, JSON.stringify(rest));
}
