import { openedRelease, wantedBy, type Needs, type ReadableRelease, type ReleaseFiles } from './open-release';

/** The view of an address within this frame; undefined while the release, or the numbers or parts it needs, are not open. */
export function cutHere<View>(
	files: ReleaseFiles,
	url: URL,
	needs: Needs,
	view: (release: ReadableRelease) => View
): View | undefined {
	const release = openedRelease(files, wantedBy(url), needs);
	return release && view(release);
}
