import { defineConfig, devices } from '@playwright/test';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './scripts/chromium.js';

const executablePath = chromiumPath();

// Workers read this file again and must find the same server: they inherit the environment.
const port = (process.env['KANGBIAO_TEST_PORT'] ??= String(await freePort()));
const dataFolder = (process.env['KANGBIAO_TEST_DATA'] ??= mkdtempSync(join(tmpdir(), 'kangbiao-e2e-')));
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
	testDir: 'tests/e2e',
	timeout: 120_000,
	expect: {
		timeout: 15_000,
		// Letters may be smoothed otherwise on another machine. A page without one of its charts differs by more (golden.spec.ts);
		// only a sparkline is smaller, which the drawings of tests/golden/sparkline hold.
		toHaveScreenshot: {
			pathTemplate: 'tests/golden/pages/{arg}{ext}',
			maxDiffPixelRatio: 0.002,
			scale: 'device'
		}
	},
	globalTeardown: './tests/e2e/remove-data.ts',
	workers: 2,
	fullyParallel: true,
	// What passes only on its second try is listed as flaky.
	retries: 1,
	forbidOnly: Boolean(process.env['CI']),
	// A worker would answer requests that tests count or change; the spec of offline pages allows it.
	use: { baseURL, locale: 'zh-CN', trace: 'off', serviceWorkers: 'block' },
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					...(executablePath ? { executablePath } : {}),
					args: [
						'--no-sandbox',
						'--disable-background-networking',
						'--disable-component-update',
						'--disable-sync',
						'--disable-quic',
						'--no-first-run'
					]
				}
			}
		}
	],
	webServer: {
		command: 'node scripts/server.js',
		url: baseURL,
		env: { HOST: '127.0.0.1', PORT: port, KANGBIAO_DATA: dataFolder },
		gracefulShutdown: { signal: 'SIGTERM', timeout: 6000 },
		timeout: 120_000
	}
});

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				resolve(port);
			});
		});
	});
}
