import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from '../../scripts/test-failures.js';

const folder = mkdtempSync(join(tmpdir(), 'kangbiao-failures-'));

afterAll(() => {
	rmSync(folder, { recursive: true });
});

function reportFile(report: unknown): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return file;
}

test('a failed unit test is told in one line without colours; so is a file that does not load', () => {
	const report = {
		testResults: [
			{ name: 'a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'adds' }] },
			{
				name: 'b.test.ts',
				status: 'failed',
				assertionResults: [
					{ status: 'passed', fullName: 'reads' },
					{
						status: 'failed',
						fullName: 'door opens',
						failureMessages: ['\u001b[31mexpected 1\u001b[0m\n   to be 2']
					}
				]
			},
			{ name: 'c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }
		]
	};
	expect(failuresOfVitest(reportFile(report))).toEqual([
		'b.test.ts › door opens › expected 1 to be 2',
		'c.test.ts › no such module'
	]);
});

test('a failed browser test is told with its titles and the last reason; errors outside tests come first', () => {
	const failing = {
		title: 'prints',
		ok: false,
		tests: [{ results: [{ error: { message: 'too late' } }, { error: { message: 'too wide' } }] }]
	};
	const passing = { title: 'opens', ok: true, tests: [{ results: [{}] }] };
	const report = {
		suites: [
			{ title: 'wall.spec.ts', specs: [passing], suites: [{ title: 'on paper', specs: [failing, passing] }] }
		],
		errors: [{ message: 'no server' }]
	};
	expect(failuresOfPlaywright(reportFile(report))).toEqual([
		'no server',
		'wall.spec.ts › on paper › prints › too wide'
	]);
});

test('a report that is not there tells of no test', () => {
	expect(failuresOfVitest(join(folder, 'none.json'))).toEqual([]);
	expect(failuresOfPlaywright(join(folder, 'none.json'))).toEqual([]);
});
