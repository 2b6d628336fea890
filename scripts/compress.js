import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * An adapter that compresses built files as SvelteKit does, but keeps what it has compressed: at full strength
 * DuckDB's 34 MB would take more than a minute at every build.
 * @template {import('@sveltejs/kit').Adapter} Adapter
 * @param {Adapter} adapter
 * @param {{ cache?: string }} [options] where compressed files are kept, by the hash of their content
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function compressing(adapter, { cache = 'node_modules/.cache/kangbiao/compressed' } = {}) {
	return {
		...adapter,
		adapt: (builder) =>
			adapter.adapt(
				Object.assign(Object.create(builder), {
					compress: (/** @type {string} */ directory) => compressFolder(directory, cache)
				})
			)
	};
}

const compressible = /\.(html|js|mjs|json|css|svg|xml|txt|wasm|topojson|webmanifest)$/;

/** Above this size full strength costs more time than the bytes it saves are worth. */
const large = 4_000_000;

/**
 * Writes .gz and .br beside every compressible file of a folder.
 * @param {string} directory
 * @param {string} cache
 */
export async function compressFolder(directory, cache) {
	const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = entries.filter((entry) => entry.isFile() && compressible.test(entry.name));
	await mkdir(cache, { recursive: true });
	await Promise.all(files.map((file) => compressFile(join(file.parentPath, file.name), cache)));
}

/**
 * @param {string} file
 * @param {string} cache
 */
async function compressFile(file, cache) {
	const content = await readFile(file);
	const kept = join(cache, createHash('sha256').update(content).digest('hex').slice(0, 32));
	await Promise.all(
		Object.entries(encodings).map(async ([ending, encode]) => {
			if (!(await exists(kept + ending))) await writeWhole(kept + ending, await encode(content));
			await copyFile(kept + ending, file + ending);
		})
	);
}

/**
 * Writes a file that is either whole or absent, whatever interrupts.
 * @param {string} file
 * @param {Buffer} content
 */
async function writeWhole(file, content) {
	const draft = `${file}.${randomUUID()}`;
	await writeFile(draft, content);
	await rename(draft, file);
}

/** @type {Record<string, (content: Buffer) => Promise<Buffer>>} */
const encodings = {
	'.gz': (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
	'.br': (content) =>
		promisify(brotliCompress)(content, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: content.length > large ? 9 : constants.BROTLI_MAX_QUALITY,
				[constants.BROTLI_PARAM_SIZE_HINT]: content.length
			}
		})
};

/** @param {string} file */
async function exists(file) {
	return stat(file).then(
		() => true,
		() => false
	);
}
