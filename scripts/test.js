import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged } from './build.js';
import { run } from './child.js';
import { installPackages } from './packages.js';
import { pinnedEnvironment, pinnedNode } from './pinned-node.js';
import { inProject } from './project.js';
import { explainFailure, StepFailure } from './step.js';
import { ensureChineseFont, findOrInstallChromium } from './test-browser.js';
import { ensurePostgres } from './test-postgres.js';
import { addCounts, countPlaywright, countStep, countVitest } from './test-counts.js';
import { failuresOfPlaywright, failuresOfVitest } from './test-failures.js';

/** @typedef {import('./test-counts.js').Counts} Counts */

/**
 * @typedef {object} Tools
 * @property {string} node
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} hasBrowser
 * @property {string} reports a folder for the runners' reports
 */

/** @type {Record<string, (tools: Tools) => Promise<Counts>>} */
const steps = {
	lint: ({ env }) => npmScript('lint', env),
	types: ({ env }) => npmScript('check', env),
	unit: runVitest,
	build,
	e2e: runPlaywright
};

/** What failed, told once more at the end, where a long log is read first. @type {string[]} */
const failures = [];

const { passed, failed } = await main(process.argv.slice(2));
if (failures.length > 0) console.log(`\n── 未通过 failed\n${failures.join('\n')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs the named steps, or all, each to its end whatever became of the one before.
 * @param {readonly string[]} names
 * @returns {Promise<Counts>}
 */
async function main(names) {
	const unknown = names.filter((name) => !(name in steps));
	if (unknown.length > 0) {
		console.error(`没有这一步 No such step: ${unknown.join(' ')} (${Object.keys(steps).join(' | ')})`);
		return countStep(1);
	}
	const chosen = names.length > 0 ? [...names] : Object.keys(steps);
	const reports = mkdtempSync(join(tmpdir(), 'kangbiao-reports-'));
	try {
		const tools = await prepare(chosen, reports);
		const counts = [];
		for (const name of chosen) counts.push(await timed(name, tools));
		return addCounts(counts);
	} catch (error) {
		return explained(error);
	} finally {
		rmSync(reports, { recursive: true });
	}
}

/**
 * @param {readonly string[]} chosen
 * @param {string} reports
 * @returns {Promise<Tools>}
 */
async function prepare(chosen, reports) {
	await installPackages();
	const node = pinnedNode();
	const env = pinnedEnvironment();
	if (!chosen.includes('unit') && !chosen.includes('e2e')) return { node, env, reports, hasBrowser: false };
	await ensurePostgres();
	const chromium = await findOrInstallChromium(node);
	if (chromium === undefined) {
		console.error('没有可用的 Chromium，请设 CHROMIUM_PATH No Chromium that runs: set CHROMIUM_PATH');
		return { node, env, reports, hasBrowser: false };
	}
	await ensureChineseFont();
	return { node, env: { ...env, CHROMIUM_PATH: chromium }, reports, hasBrowser: true };
}

/**
 * @param {string} name
 * @param {Tools} tools
 */
async function timed(name, tools) {
	console.log(`\n── ${name}`);
	const begin = performance.now();
	const counts = await steps[name]?.(tools).catch(explained);
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);
	const { passed, failed } = counts ?? countStep(1);
	console.log(`── ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
	return { passed, failed };
}

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
async function npmScript(name, env) {
	const { code, output } = await run('npm', ['run', '--silent', name], { env, keepOutput: true });
	if (code !== 0) {
		console.log(output.trimEnd());
		failures.push(`npm run ${name}`);
	}
	return countStep(code);
}

/** @param {Tools} tools */
async function runVitest({ node, env, reports, hasBrowser }) {
	const report = join(reports, 'vitest.json');
	const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
	const projects = hasBrowser ? [] : ['--project', 'node'];
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { code } = await run(node, [vitest, 'run', ...projects, ...reporters], { env });
	failures.push(...failuresOfVitest(report));
	const counts = countVitest(report, code);
	return hasBrowser ? counts : addCounts([counts, countStep(1)]);
}

/** @param {Tools} tools */
async function build({ node }) {
	await buildIfChanged(node);
	return countStep(0);
}

/** @param {Tools} tools */
async function runPlaywright({ node, env, reports, hasBrowser }) {
	if (!hasBrowser) return countStep(1);
	await buildIfChanged(node);
	const report = join(reports, 'playwright.json');
	const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
	const { code } = await run(node, [playwright, 'test', '--reporter=list,json'], {
		env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
	});
	failures.push(...failuresOfPlaywright(report));
	return countPlaywright(report, code);
}

/**
 * @param {unknown} error
 * @returns {Counts}
 */
function explained(error) {
	if (!(error instanceof StepFailure)) throw error;
	console.error(explainFailure(error));
	return countStep(1);
}
