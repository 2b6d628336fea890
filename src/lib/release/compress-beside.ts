import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** Writes a file's brotli and gzip forms beside it, so that no request waits for them. */
export async function compressBeside(path: string): Promise<void> {
	const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
	await Promise.all([
		pipeline(createReadStream(path), brotli, createWriteStream(`${path}.br`)),
		pipeline(createReadStream(path), createGzip({ level: 6 }), createWriteStream(`${path}.gz`))
	]);
}
