import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkTarget, makeDraft, markerName, swapIn } from './folder.js';

let parent: string;
beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'kangbiao-copy-'));
});
afterEach(() => {
	rmSync(parent, { recursive: true, force: true });
});

test('a new folder, an empty one and a former publication may be written; anything else is refused in one line', () => {
	const folder = join(parent, 'copy');
	const check = () => {
		checkTarget(folder);
	};
	expect(check).not.toThrow();
	mkdirSync(folder);
	expect(check).not.toThrow();
	writeFileSync(join(folder, 'thesis.docx'), '');
	expect(check).toThrow(/^目录不空.*The folder is neither empty nor a former publication: .*copy$/);
	writeFileSync(join(folder, markerName), '{}');
	expect(check).not.toThrow();
	expect(() => {
		checkTarget(join(folder, 'thesis.docx'));
	}).toThrow(/^不是目录 Not a folder: /);
	expect(() => {
		checkTarget(join(parent, 'missing', 'copy'));
	}).toThrow(/^上级目录不存在 The folder above does not exist: /);
	// /proc takes no files, from the superuser neither.
	if (existsSync('/proc/self'))
		expect(() => {
			checkTarget('/proc/copy');
		}).toThrow(/^上级目录不可写 The folder above cannot be written: \/proc/);
});

test('a draft takes the place of the former copy whole; drafts of interrupted runs are gone, the former stays until then', async () => {
	const folder = join(parent, 'copy');
	mkdirSync(folder);
	writeFileSync(join(folder, markerName), 'former');
	writeFileSync(join(folder, 'only-former.html'), '');
	mkdirSync(join(parent, '.copy.draft-1'));
	const draft = await makeDraft(folder);
	expect(readdirSync(parent).sort()).toEqual([draft.slice(parent.length + 1), 'copy'].sort());
	writeFileSync(join(draft, markerName), 'new');
	expect(readdirSync(folder).sort()).toEqual([markerName, 'only-former.html'].sort());
	await swapIn(draft, folder);
	expect(readdirSync(parent)).toEqual(['copy']);
	expect(readdirSync(folder)).toEqual([markerName]);
});

test('a copy that was put aside when a run ended between two renames is put back', async () => {
	const folder = join(parent, 'copy');
	mkdirSync(join(parent, '.copy.draft-7-former'));
	writeFileSync(join(parent, '.copy.draft-7-former', markerName), 'former');
	mkdirSync(join(parent, '.copy.draft-7'));
	const draft = await makeDraft(folder);
	expect(readdirSync(parent).sort()).toEqual([draft.slice(parent.length + 1), 'copy'].sort());
	expect(readdirSync(folder)).toEqual([markerName]);
});

test('what somebody put there meanwhile is not overwritten', async () => {
	const folder = join(parent, 'copy');
	const draft = await makeDraft(folder);
	mkdirSync(folder);
	writeFileSync(join(folder, 'thesis.docx'), '');
	await expect(swapIn(draft, folder)).rejects.toThrow(/neither empty nor/);
	expect(readdirSync(folder)).toEqual(['thesis.docx']);
});
