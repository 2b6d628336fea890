import { openBrowserEngine, type BrowserEngine } from './browser';
import { smallFile } from './small-file';
import type { StartProgress } from './unavailable';

const engines = new Map<string, Promise<BrowserEngine>>();

/**
 * This page's engine on a release for one purpose, started at the first call and kept while the reader moves between
 * pages; a failed start may be tried again. Purposes see nothing of each other's tables. Throws EngineUnavailable or
 * EngineError.
 */
export function sharedEngine(
	releaseUrl: string,
	onProgress?: (progress: StartProgress) => void,
	purpose: 'explore' | 'what-if' | 'submit' = 'explore'
): Promise<BrowserEngine> {
	const key = `${purpose} ${releaseUrl}`;
	const known = engines.get(key);
	if (known) return known;
	const opening = open(releaseUrl, onProgress);
	engines.set(key, opening);
	opening.catch(() => engines.delete(key));
	return opening;
}

async function open(releaseUrl: string, onProgress: ((progress: StartProgress) => void) | undefined) {
	const arriving = smallFile(releaseUrl);
	const engine = await openBrowserEngine(onProgress ? { onProgress } : {});
	try {
		await engine.attachRelease(releaseUrl, { bytes: await arriving });
		return engine;
	} catch (cause) {
		await engine.close();
		throw cause;
	}
}
