type Listener = (release: string) => void;

const listeners = new Set<Listener>();

/** Calls a listener with each release that is published from now on; the answer ends that. */
export function onPublished(listener: Listener): () => void {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
}

/** Tells everybody who listens of a release. */
export function announce(release: string): void {
	for (const listener of listeners) listener(release);
}
