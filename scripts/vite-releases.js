import { markDirect } from './describe-origin.js';
import { readerCheck } from './reader-check.js';
import { serveReleases } from './serve-releases.js';
import { dataFolder, releasesFolder } from './settings.js';

/**
 * Lets `vite dev` serve /release/* as the real server does, to the same readers.
 * @returns {import('vite').Plugin}
 */
export function releases() {
	const mayRead = process.env['KANGBIAO_READ'] === 'login' ? readerCheck(Promise.resolve()) : undefined;
	const middleware = serveReleases(releasesFolder(dataFolder(process.env)), mayRead);
	return {
		name: 'kangbiao:releases',
		configureServer(server) {
			server.middlewares.use((request, _, next) => {
				markDirect(request, process.env['KANGBIAO_TRUST_PROXY'] === '1');
				next();
			});
			server.middlewares.use(middleware);
		}
	};
}
