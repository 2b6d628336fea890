import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oldestServed as oldestServedByScript } from '../../../scripts/release-format.js';
import { makeOlder } from '../../../tests/support/older-release';
import { writeSmallHome } from '../../../tests/support/small-home';
import { currentRelease } from './current';
import { formatOf, markFormats, oldestServed, releaseFormat, type Manifest } from './manifest';

let folder: string;
let releases: string;
let id: string;
const quiet = () => undefined;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kangbiao-manifest-'));
	await writeSmallHome(join(folder, 'home'));
	releases = join(folder, 'releases');
	({ id } = await currentRelease(join(folder, 'home'), releases, quiet));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const manifestOf = async (name: string) =>
	JSON.parse(await readFile(join(releases, name, 'manifest.json'), 'utf8')) as Manifest;

test('a release says its form, and pages and files are refused by the same rule', async () => {
	expect((await manifestOf(id)).format).toBe(releaseFormat);
	expect(oldestServedByScript).toBe(oldestServed);
	expect(releaseFormat).toBeGreaterThanOrEqual(oldestServed);
});

test('one that does not say it is looked through once, and says it then', async () => {
	const before = await manifestOf(id);
	await makeOlder(join(releases, id), 9);
	expect((await manifestOf(id)).format).toBeUndefined();
	// An unchanged start leaves it where it is.
	expect((await currentRelease(join(folder, 'home'), releases, quiet)).id).toBe(id);
	await markFormats(releases);
	expect(await manifestOf(id)).toEqual({ ...before, format: 9 });

	await makeOlder(join(releases, id), 8);
	expect(await formatOf(join(releases, id))).toBe(8);
	expect(await manifestOf(id)).toEqual({ ...before, format: 8 });
});

test('what is no release has no form', async () => {
	expect(await formatOf(join(releases, 'nowhere'))).toBeUndefined();
	expect(await formatOf(folder)).toBeUndefined();
	await markFormats(join(folder, 'nowhere'));
});
