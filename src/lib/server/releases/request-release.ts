import { AsyncLocalStorage } from 'node:async_hooks';
import type { OpenRelease } from './open-release';

const ofRequest = new AsyncLocalStorage<OpenRelease>();

/** Runs the answering of a request within one release, however long it takes and whatever is published meanwhile. */
export function inRelease<Answer>(release: OpenRelease, answer: () => Answer): Answer {
	return ofRequest.run(release, answer);
}

/** The release of the request that is being answered; undefined outside of one. */
export function releaseOfRequest(): OpenRelease | undefined {
	return ofRequest.getStore();
}
