import { readReport } from './test-report.js';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The tests in a vitest JSON report; a file that fails outside its tests counts as one failed, so does a bad end.
 * @param {string} reportFile
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(reportFile, exitCode) {
	/** @type {VitestReport | undefined} */
	const report = readReport(reportFile);
	const broken = (report?.testResults ?? []).filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed')
	);
	return withExit(
		{ passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + broken.length },
		exitCode
	);
}

/**
 * The tests in a Playwright JSON report; an error outside the tests counts as one failed, so does a bad end.
 * @param {string} reportFile
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(reportFile, exitCode) {
	/** @type {PlaywrightReport | undefined} */
	const report = readReport(reportFile);
	const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
	return withExit({ passed: expected + flaky, failed: unexpected + (report?.errors?.length ?? 0) }, exitCode);
}

/**
 * A step that passes or fails as a whole.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countStep(exitCode) {
	return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {readonly Counts[]} counts
 * @returns {Counts}
 */
export function addCounts(counts) {
	return {
		passed: counts.reduce((sum, { passed }) => sum + passed, 0),
		failed: counts.reduce((sum, { failed }) => sum + failed, 0)
	};
}

/**
 * @typedef {object} VitestReport
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {{ status: string, assertionResults: { status: string }[] }[]} [testResults]
 */

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected?: number, flaky?: number, unexpected?: number }} [stats]
 * @property {unknown[]} [errors]
 */

/**
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function withExit(counts, exitCode) {
	return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
