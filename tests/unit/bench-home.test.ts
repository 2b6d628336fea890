import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readSeeds } from '../../src/lib/policy/read';
import { buildRelease } from '../../src/lib/release/build';
import { makeHome } from '../bench/home.js';

let folder: string;

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('a generated home loads, is judged and has the figures made and those the documents state', async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'kangbiao-home-'));
	makeHome(process.cwd(), folder, { figures: 2000, shipped: false });
	const manifest = await buildRelease(folder, path.join(folder, 'releases'));
	const facts = readSeeds(path.resolve('seeds')).policies.flatMap((policy) => policy.facts);
	expect(manifest.figures).toBe(2000 + facts.length);
	expect(manifest.assessments).toBeGreaterThan(2000);
});

test('the same seed gives the same figures', () => {
	folder = mkdtempSync(path.join(tmpdir(), 'kangbiao-home-'));
	const text = ['first', 'second'].map((name) => {
		const home = path.join(folder, name);
		makeHome(process.cwd(), home, { figures: 500, shipped: false });
		const figures = path.join(home, 'data', 'illustrative');
		return readdirSync(figures).map((file) => readFileSync(path.join(figures, file), 'utf8'));
	});
	expect(text[0]).toEqual(text[1]);
	expect(text[0]?.join('').split('\n').length).toBe(502);
});
