import { serveReleases } from './serve-releases.js';
import { dataFolder, releasesFolder } from './settings.js';

/**
 * Lets `vite dev` serve /release/* as the real server does.
 * @returns {import('vite').Plugin}
 */
export function releases() {
	const middleware = serveReleases(releasesFolder(dataFolder(process.env)));
	return {
		name: 'kangbiao:releases',
		configureServer(server) {
			server.middlewares.use(middleware);
		}
	};
}
