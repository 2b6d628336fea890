import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './scripts/chromium.js';
import { duckdb } from './scripts/vite-duckdb.js';
import { bundleReleaseBuilder } from './scripts/vite-release-builder.js';
import { releases } from './scripts/vite-releases.js';

const executablePath = chromiumPath();

export default defineConfig({
	plugins: [sveltekit(), releases(), duckdb(), bundleReleaseBuilder()],
	build: { chunkSizeWarningLimit: 900 },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				test: {
					name: 'node',
					environment: 'node',
					// Read as text; every other style sheet is empty here.
					css: { include: [/\/tokens[a-z-]*\.css\?raw$/] },
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'node_modules/**'],
					testTimeout: 180_000,
					hookTimeout: 240_000
				}
			},
			{
				// Found only inside a worker they would be prepared while tests run, and the page reloaded under one of them.
				optimizeDeps: {
					include: ['@e965/xlsx', 'arquero', 'fflate', 'minisearch', 'pdfjs-dist/legacy/build/pdf.mjs']
				},
				test: {
					name: 'browser',
					include: ['src/**/*.svelte.test.ts'],
					testTimeout: 90_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
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
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
