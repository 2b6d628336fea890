import type { Visited } from './keep';

/**
 * What a worker hears from its pages: what was visited; to fetch its whole build; to forget everything but what a first visit keeps. The last two are
 * answered by a `WholeBuild`, or null where they failed.
 */
export type Told = Visited | { kind: 'whole-build' | 'forget' };

/** A build whose files are all kept: its version, and the file that every page of it starts with. */
export interface WholeBuild {
	version: string;
	start: string;
}

/** Something that keeps a worker awake until it is done. */
export interface WorkEvent {
	waitUntil(work: Promise<unknown>): void;
}

/** A request of a page on its way. */
export interface FetchEvent extends WorkEvent {
	request: Request;
	/** The answer to opening a page, asked for while the worker woke up. */
	preloadResponse: Promise<Response | undefined>;
	respondWith(answer: Promise<Response>): void;
}

/** A word of a page, with a port to answer by. */
export interface MessageEvent extends WorkEvent {
	data: unknown;
	ports: readonly MessagePort[];
}

/** What of a service worker's global scope is used here. */
export interface Scope {
	addEventListener(type: 'install' | 'activate', listener: (event: WorkEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
	registration: { navigationPreload?: { enable(): Promise<void> } };
}
