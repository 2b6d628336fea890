import { isPublished } from './published';
import { openRelease, wantedBy, type Needs, type ReadableRelease, type ReleaseFiles } from './open-release';

/**
 * Makes a view from the release's files in the browser, without asking the server for pages.
 * Where the files cannot be had, the server is asked for the whole page instead.
 */
export async function readHere<View>(
	{ files }: { files: ReleaseFiles },
	url: URL,
	fetch: typeof globalThis.fetch,
	needs: Needs,
	view: (release: ReadableRelease) => View
): Promise<View> {
	try {
		return view(await openRelease(files, wantedBy(url), fetch, needs));
	} catch (cause) {
		// A static copy would answer with the page that could not be cut.
		if (!isPublished()) location.assign(url.href);
		throw cause;
	}
}
