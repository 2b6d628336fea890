import { openedRelease, wantedBy, type ReadableRelease, type ReleaseFiles } from './open-release';

/** The view of an address within this frame; undefined while the release, or the numbers it needs, are not open. */
export function cutHere<View>(
	files: ReleaseFiles,
	url: URL,
	needs: { numbers: boolean },
	view: (release: ReadableRelease) => View
): View | undefined {
	const release = openedRelease(files, wantedBy(url));
	return release && (release.cube.complete || !needs.numbers) ? view(release) : undefined;
}
