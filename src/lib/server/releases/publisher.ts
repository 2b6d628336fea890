import { markFormats } from '../../release/manifest';
import { releasesFolder } from '../settings';
import { currentStore } from '../store/current-store';
import { lastChange } from '../submissions/accepted';
import { announce } from './announcements';
import { buildApart } from './build-apart';
import { buildThrough } from './build-through';
import { openRelease, type OpenRelease } from './open-release';
import { recordPublished } from './published';
import { Shelf, type Lease } from './shelf';

/** The newest one, and a few that somebody looks back at. */
const mostOpen = 4;
const lookEvery = 2_000;
/** A release that could not be built is tried again after this, or when the ledger goes on. */
const tryAgainAfter = 60_000;

const shelf = new Shelf(openRelease, mostOpen);

interface Shown {
	/** Held for as long as it is the newest. */
	lease: Lease<OpenRelease>;
	through: number;
}

let shown: Promise<Shown> | undefined;
let publishing: Promise<void> = Promise.resolve();
let failure: { through: number; at: number; error: Error } | undefined;

/** The newest release, opened at the first call and built then if need be. Throws SeedError, DataError or StoreUnavailable. */
export async function shownRelease(): Promise<OpenRelease> {
	return (await newest()).lease.item;
}

/** The newest release or another one, kept open until the reader is done. Throws where it is not on this server any more. */
export async function takeRelease(id?: string): Promise<Lease<OpenRelease>> {
	return shelf.take(id ?? (await shownRelease()).id);
}

/** Why what the ledger holds could not be published; undefined where all is well. */
export function publishingFailure(): Error | undefined {
	return failure?.error;
}

/**
 * Publishes what the ledger holds and the shown release does not: builds the release apart, then shows it at once and whole. Calls wait
 * for each other. A failure is told by `publishingFailure`; the release shown until then stays.
 */
export function publishChanges(): Promise<void> {
	publishing = publishing.then(publish).catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
	});
	return publishing;
}

async function publish(): Promise<void> {
	const store = await currentStore();
	const before = await newest();
	const through = await lastChange(store);
	if (through <= before.through) return;
	if (failure?.through === through && Date.now() - failure.at < tryAgainAfter) return;
	try {
		const { id } = await buildApart(store, through);
		const lease = await shelf.take(id);
		await recordPublished(store, id, through);
		shown = Promise.resolve({ lease, through });
		failure = undefined;
		if (id !== before.lease.item.id) announce(id);
		before.lease.done();
	} catch (cause) {
		const error = cause instanceof Error ? cause : new Error(String(cause));
		failure = { through, at: Date.now(), error };
		throw error;
	}
}

function newest(): Promise<Shown> {
	shown ??= openNewest().catch((error: unknown) => {
		shown = undefined;
		throw error;
	});
	return shown;
}

async function openNewest(): Promise<Shown> {
	await markFormats(releasesFolder());
	const store = await currentStore();
	const through = await lastChange(store);
	const { id } = await buildThrough(store, through, (message) => {
		console.log(message);
	});
	const lease = await shelf.take(id);
	await recordPublished(store, id, through);
	// Another server on the same store may accept something at any time.
	setInterval(() => void publishChanges(), lookEvery).unref();
	return { lease, through };
}
