import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { isKeepable, keptAddress } from '$lib/offline/addresses';
import { forgetAll } from '$lib/offline/kept-store';
import type { Visited } from '$lib/offline/worker/keep';

/** A reader who only passes through filters keeps none of them. */
const atRest = 2_500;

let start: (isSetUp: boolean) => void = () => undefined;
/** Whether a worker is set up; undecided until the page has come that far. */
const started = new Promise<boolean>((decide) => (start = decide));
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Whether this browser can keep pages here: it needs https or this very machine. */
export function canKeep(): boolean {
	return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Why this browser keeps nothing of a site: the address is not a safe one, or the browser is too old or forbids it. */
export function whyNot(): 'not-secure' | 'no-worker' {
	return isSecureContext ? 'no-worker' : 'not-secure';
}

/**
 * Sets the worker up that keeps pages for lack of a network, once a visit; where the server does not allow it, everything kept goes. The development
 * server has none.
 */
export async function startKeeping(mayBeKept: boolean): Promise<void> {
	if (dev || !canKeep()) return;
	if (mayBeKept) {
		// Where a browser forbids it, nothing is kept, and nothing else changes.
		const registering = navigator.serviceWorker.register(`${resolve('/')}service-worker.js`);
		start(await registering.then(Boolean, () => false));
		return;
	}
	start(false);
	await endKeeping().catch(() => undefined);
}

async function endKeeping(): Promise<void> {
	for (const registration of await navigator.serviceWorker.getRegistrations())
		await registration.unregister();
	await forgetAll();
}

/** Has a page kept once its reader has stayed on it for a while. */
export function keepWhenAtRest(url: URL, release: string): void {
	clearTimeout(waiting);
	if (dev || !canKeep() || !isKeepable(url) || isKept()) return;
	waiting = setTimeout(() => void tell(url, release), atRest);
}

/** Whether this document is a kept one: when the server sent it (ISO 8601); undefined for a fresh one. */
export function keptSince(): string | undefined {
	return document.documentElement.dataset['kept'];
}

function isKept(): boolean {
	return keptSince() !== undefined;
}

async function tell(url: URL, release: string): Promise<void> {
	if (!(await started) || !navigator.onLine) return;
	const { active } = await navigator.serviceWorker.ready;
	const told: Visited = { kind: 'visited', address: keptAddress(url), release, files: loadedFiles() };
	active?.postMessage(told);
}

/** What this page has loaded whole; asking for a size alone is not loading. */
function loadedFiles(): string[] {
	const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
	return [...new Set(entries.filter(({ decodedBodySize }) => decodedBodySize > 0).map(({ name }) => name))];
}
