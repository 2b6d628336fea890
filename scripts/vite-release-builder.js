import { build } from 'vite';
import { inProject, projectFolder } from './project.js';

/**
 * Bundles what builds a release in a process of its own, as build/release-builder/build-here.js, once the site's adapter has emptied and
 * filled build/: from the sources its start alone takes seconds.
 * @returns {import('vite').Plugin}
 */
export function bundleReleaseBuilder() {
	let isServer = false;
	return {
		name: 'kangbiao:release-builder',
		apply: 'build',
		configResolved(config) {
			isServer = Boolean(config.build.ssr);
		},
		closeBundle: {
			order: 'post',
			sequential: true,
			async handler() {
				if (!isServer) return;
				await build({
					configFile: false,
					root: projectFolder,
					logLevel: 'error',
					build: {
						ssr: true,
						outDir: inProject('build', 'release-builder'),
						copyPublicDir: false,
						rolldownOptions: { input: inProject('src', 'lib', 'server', 'releases', 'build-here.ts') }
					}
				});
			}
		}
	};
}
