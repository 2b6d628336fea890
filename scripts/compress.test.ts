import { mkdtemp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from './compress.js';

test('compresses text and wasm beside the file, once for the same content', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'compress-'));
	const cache = join(folder, 'cache');
	const files = join(folder, 'files');
	await mkdir(join(files, 'deep'), { recursive: true });
	await writeFile(join(files, 'deep/a.js'), '一二三'.repeat(100));
	await writeFile(join(files, 'b.js'), '一二三'.repeat(100));
	await writeFile(join(files, 'c.png'), 'png');
	await compressFolder(files, cache);
	expect((await readdir(files)).sort()).toEqual(['b.js', 'b.js.br', 'b.js.gz', 'c.png', 'deep']);
	expect(brotliDecompressSync(await readFile(join(files, 'deep/a.js.br'))).toString()).toBe(
		'一二三'.repeat(100)
	);
	expect(gunzipSync(await readFile(join(files, 'b.js.gz'))).toString()).toBe('一二三'.repeat(100));
	expect(await readdir(cache)).toHaveLength(2);
});

test('a folder that is not there is nothing to do', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'compress-'));
	await expect(compressFolder(join(folder, 'absent'), join(folder, 'cache'))).resolves.toBeUndefined();
});
