import { cpus, totalmem } from 'node:os';

/**
 * What the numbers were taken on.
 * @param {import('playwright').Browser} browser
 */
export function describeMachine(browser) {
	return {
		processor: cpus()[0]?.model ?? 'unknown',
		cores: cpus().length,
		memoryGB: Math.round(totalmem() / 2 ** 30),
		node: process.version,
		chromium: browser.version(),
		platform: `${process.platform} ${process.arch}`,
		taken: new Date().toISOString().slice(0, 16)
	};
}
