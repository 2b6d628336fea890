import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostFiles } from '../../../tests/support/static-host';
import { smallFile } from './small-file';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-file-'));
	await writeFile(join(folder, 'small'), Buffer.alloc(1000, 7));
	await writeFile(join(folder, 'large'), Buffer.alloc(17_000_000, 7));
	await writeFile(join(folder, '404.html'), 'nothing');
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
	[true, 'small', 1000],
	[true, 'large', undefined],
	[false, 'small', 1000],
	[false, 'large', 17_000_000],
	[true, 'missing', undefined]
])('where ranges are sent: %s, a file that is %s', async (ranges, name, length) => {
	const { address, server } = await hostFiles(folder, '', { ranges });
	try {
		expect((await smallFile(`${address}/${name}`))?.length).toBe(length);
	} finally {
		server.close();
		server.closeAllConnections();
	}
});
