import { readReport } from './test-report.js';

/**
 * One line for each failed test of a vitest JSON report: file, name and the first lines of why.
 * @param {string} reportFile
 * @returns {string[]}
 */
export function failuresOfVitest(reportFile) {
	/** @type {VitestReport | undefined} */
	const report = readReport(reportFile);
	return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults.filter((assertion) => assertion.status === 'failed');
		if (status === 'failed' && failed.length === 0) return [line([name], message)];
		return failed.map(({ fullName, failureMessages }) => line([name, fullName], failureMessages?.[0]));
	});
}

/**
 * One line for each failed test of a Playwright JSON report, and for each error outside the tests.
 * @param {string} reportFile
 * @returns {string[]}
 */
export function failuresOfPlaywright(reportFile) {
	/** @type {PlaywrightReport | undefined} */
	const report = readReport(reportFile);
	const outside = (report?.errors ?? []).map(({ message }) => line([], message));
	return [...outside, ...(report?.suites ?? []).flatMap((suite) => failuresOfSuite(suite, []))];
}

/**
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, message?: string, assertionResults: VitestResult[] }[]} [testResults]
 */

/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} VitestResult */

/**
 * @typedef {object} PlaywrightReport
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ message?: string }[]} [errors]
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {PlaywrightSuite[]} [suites]
 * @property {{ title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }[]} [specs]
 */

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above
 * @returns {string[]}
 */
function failuresOfSuite(suite, above) {
	const titles = [...above, suite.title];
	const own = (suite.specs ?? [])
		.filter(({ ok }) => !ok)
		.map(({ title, tests }) => line([...titles, title], tests[0]?.results.at(-1)?.error?.message));
	return [...own, ...(suite.suites ?? []).flatMap((inner) => failuresOfSuite(inner, titles))];
}

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');
const wordsAtMost = 300;

/**
 * @param {readonly string[]} titles
 * @param {string | undefined} reason
 */
function line(titles, reason = '') {
	const words = reason.replace(colours, '').replace(/\s+/g, ' ').trim();
	return [...titles, words.slice(0, wordsAtMost)].filter((part) => part !== '').join(' › ');
}
