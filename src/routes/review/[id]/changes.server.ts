import { error } from '@sveltejs/kit';
import { setTimeout } from 'node:timers/promises';
import type { LightChange } from '$lib/assessment/light-changes';
import type { SupposedFinding } from '$lib/assessment/supposed-quality';
import { storeFault } from '$lib/server/store/store-fault';
import type { Store } from '$lib/server/store/open';
import type { ReviewWork } from '$lib/server/submissions/review';
import { figuresAt } from '$lib/server/submissions/submitted-figures';
import type { Names } from '$lib/view/naming';
import { namesFor } from '../opened.server';

/** What accepting a submission would change. */
export interface Changes {
	lights: LightChange[];
	unlistedLights: number;
	findings: { finding: SupposedFinding; cell: { sheet: string; cell: string } | null }[];
	unlistedFindings: number;
	names: Names;
}

const mostLights = 300;

/** The changed lights and findings of a review, with their names. Throws 503, EngineError or StoreUnavailable. */
export async function changesOf(store: Store, submission: string, work: ReviewWork): Promise<Changes> {
	const [lights, { gravest, total }] = await Promise.all([work.lights, work.findings]).catch(unavailable);
	const listed = lights.slice(0, mostLights);
	const positions = gravest.flatMap(({ position }) => position ?? []);
	const figures = await figuresAt(store, submission, positions);
	const cells = new Map(figures.map(({ position, sheet, cell }) => [position, { sheet, cell }]));
	return {
		lights: listed,
		unlistedLights: lights.length - listed.length,
		findings: gravest.map((finding) => ({ finding, cell: cells.get(finding.position ?? -1) ?? null })),
		unlistedFindings: total - gravest.length,
		names: await namesFor(gravest, listed)
	};
}

/** The same, or null where so many figures take longer than a page should wait for them. */
export function changesSoon(
	store: Store,
	{ id, figures }: { id: string; figures: number },
	work: ReviewWork
): Promise<Changes | null> {
	const changes = changesOf(store, id, work);
	if (figures <= fewFigures) return changes;
	// Whoever comes later is told what was wrong.
	changes.catch(() => undefined);
	return Promise.race([changes, setTimeout(patience, null)]);
}

/** They are held against a release in about a second. */
const fewFigures = 5_000;
const patience = 800;

/** Ends a request with what the store says of itself; throws anything else. */
export function unavailable(cause: unknown): never {
	const fault = storeFault(cause);
	if (fault) error(503, `${fault.words.zh} ${fault.words.en}`);
	throw cause;
}
