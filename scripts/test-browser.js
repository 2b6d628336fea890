import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { chromiumPath, headlessShell } from './chromium.js';
import { pinnedEnvironment } from './pinned-node.js';
import { inProject } from './project.js';
import { step } from './step.js';
import { attempt, installSystemPackages } from './system-packages.js';

/**
 * Finds a Chromium that runs, or installs one.
 * @param {string} node the Node to run Playwright's installer on
 * @returns {Promise<string | undefined>} an executable file
 */
export async function findOrInstallChromium(node) {
	if (runs(process.env['CHROMIUM_PATH']) || runs(headlessShell)) return chromiumPath();
	await attempt(() => installSystemPackages('chromium-headless-shell', 'fonts-noto-cjk'));
	if (runs(chromiumPath())) return chromiumPath();
	await attempt(() => installSystemPackages('chromium', 'fonts-noto-cjk'));
	if (runs(chromiumPath())) return chromiumPath();
	if (!runs(playwrightChromium())) {
		const installer = inProject('node_modules', 'playwright', 'cli.js');
		await attempt(() =>
			step('下载浏览器 Downloading Chromium', node, [installer, 'install', 'chromium'], pinnedEnvironment())
		);
	}
	return runs(playwrightChromium()) ? playwrightChromium() : undefined;
}

/** Installs a Chinese font where there is none; warns when that is impossible. */
export async function ensureChineseFont() {
	if (hasChineseFont()) return;
	await attempt(() => installSystemPackages('fontconfig', 'fonts-noto-cjk'));
	if (!hasChineseFont()) {
		console.warn(
			'没有中文字体,截图与版面可能有误 No Chinese font: install fonts-noto-cjk, or layouts may differ'
		);
	}
}

function hasChineseFont() {
	const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
	return status === 0 && stdout.trim() !== '';
}

function playwrightChromium() {
	/** @type {typeof import('playwright')} */
	const { chromium } = createRequire(import.meta.url)('playwright');
	return chromium.executablePath();
}

/** @param {string | undefined} path some systems have a stub that only names another package */
function runs(path) {
	return path !== undefined && spawnSync(path, ['--version']).status === 0;
}
