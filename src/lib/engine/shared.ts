import { openBrowserEngine, type BrowserEngine } from './browser';
import type { StartProgress } from './unavailable';

const engines = new Map<string, Promise<BrowserEngine>>();

/**
 * This page's engine on a release, started at the first call and kept while the reader moves between pages;
 * a failed start may be tried again. Throws EngineUnavailable or EngineError.
 */
export function sharedEngine(
	releaseUrl: string,
	onProgress?: (progress: StartProgress) => void
): Promise<BrowserEngine> {
	const known = engines.get(releaseUrl);
	if (known) return known;
	const opening = open(releaseUrl, onProgress);
	engines.set(releaseUrl, opening);
	opening.catch(() => engines.delete(releaseUrl));
	return opening;
}

async function open(releaseUrl: string, onProgress: ((progress: StartProgress) => void) | undefined) {
	const engine = await openBrowserEngine(onProgress ? { onProgress } : {});
	try {
		await engine.attachRelease(releaseUrl);
		return engine;
	} catch (cause) {
		await engine.close();
		throw cause;
	}
}
