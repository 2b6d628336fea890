import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/test-counts.js';

const folder = mkdtempSync(join(tmpdir(), 'kangbiao-counts-'));

afterAll(() => {
	rmSync(folder, { recursive: true });
});

function reportFile(report: unknown): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return file;
}

test('a test file that does not load is one failed', () => {
	const report = {
		numPassedTests: 3,
		numFailedTests: 1,
		testResults: [
			{ status: 'passed', assertionResults: [{ status: 'passed' }] },
			{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
			{ status: 'failed', assertionResults: [] }
		]
	};
	expect(countVitest(reportFile(report), 1)).toEqual({ passed: 3, failed: 2 });
});

test('a runner that ends badly without a failed test, or without a report, is one failed', () => {
	const report = { numPassedTests: 3, numFailedTests: 0, testResults: [] };
	expect(countVitest(reportFile(report), 1)).toEqual({ passed: 3, failed: 1 });
	expect(countVitest(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
	expect(countPlaywright(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
});

test('a browser test that passed at the second try has passed; errors outside tests count', () => {
	const report = { stats: { expected: 2, flaky: 1, unexpected: 1 }, errors: [{ message: 'no tests found' }] };
	expect(countPlaywright(reportFile(report), 1)).toEqual({ passed: 3, failed: 2 });
});
