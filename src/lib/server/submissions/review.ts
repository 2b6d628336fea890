import {
	comparedColumns,
	differences,
	judgeLaidOut,
	layOutFigures,
	type Difference
} from '../../assessment/supposed-figures';
import { findingsThatWouldChange, type SupposedFindings } from '../../assessment/supposed-quality';
import type { LightChange } from '../../assessment/light-changes';
import type { Store } from '../store/open';
import type { SubmissionRecord } from './read';
import { withRelease } from './release-engine';
import { supposedFrom } from './submitted-figures';

/** So many findings are listed; all are counted. */
const mostFindings = 300;

/** What accepting a submission would do to a release, worked out one after the other; each is there as soon as it is known. */
export interface ReviewWork {
	/** How each figure stands to the one in force, by position: a position in `differences`. */
	differences: Promise<Uint8Array>;
	/** Lights that would change if all its figures were accepted, with illustrative figures beside them; the worse ones first. */
	lights: Promise<LightChange[]>;
	/** Findings of the quality checks that its figures would bring or settle, and those of its own figures that would stay. */
	findings: Promise<SupposedFindings>;
}

/** A submission and a release never change: what was worked out last is kept. */
const kept = new Map<string, ReviewWork>();
const mostKept = 8;

/**
 * Holds a submission against a release, in DuckDB's own threads; who asks again gets the same work. Its parts reject with EngineError
 * or StoreUnavailable, and are then worked out anew when somebody asks again.
 */
export function reviewWork(
	store: Store,
	releaseId: string,
	record: Pick<SubmissionRecord, 'id' | 'figures' | 'versions'>
): ReviewWork {
	const key = `${releaseId} ${record.id}`;
	const known = kept.get(key);
	if (known) return known;
	const work = workOut(store, releaseId, record, () => kept.delete(key));
	kept.set(key, work);
	for (const oldest of kept.keys()) {
		if (kept.size <= mostKept) break;
		kept.delete(oldest);
	}
	return work;
}

function workOut(
	store: Store,
	releaseId: string,
	{ id, figures, versions }: Pick<SubmissionRecord, 'id' | 'figures' | 'versions'>,
	forget: () => void
): ReviewWork {
	const compared = Promise.withResolvers<Uint8Array>();
	const lights = Promise.withResolvers<LightChange[]>();
	const findings = Promise.withResolvers<SupposedFindings>();
	const parts = [compared, lights, findings];
	// A page that waits for none of them any more is no reason to end the server.
	for (const { promise } of parts) promise.catch(() => undefined);
	const source = 'kangbiao.main';
	withRelease(releaseId, async (engine) => {
		const own = versions.findIndex((version) => version.id === id);
		const corrects = versions.slice(0, Math.max(0, own)).map((version) => version.id);
		await layOutFigures(engine, supposedFrom(store, id, figures), source, { corrects });
		compared.resolve((await comparedColumns(engine, figures)).difference);
		lights.resolve(await judgeLaidOut(engine, source, 'all'));
		findings.resolve(await findingsThatWouldChange(engine, source, mostFindings));
	}).catch((error: unknown) => {
		forget();
		for (const { reject } of parts) reject(error);
	});
	return { differences: compared.promise, lights: lights.promise, findings: findings.promise };
}

/** Positions of figures, those that most need a look first. */
export interface RankedFigures {
	positions: Uint32Array;
	/** How many figures there are of each difference, contested ones among them. */
	counts: Record<Difference, number>;
}

const gravest: readonly Difference[] = ['contradicting', 'revised', 'new', 'unchanged'];

/**
 * Ranks the figures of a submission, or those of one difference: the contested ones first, then by how they differ, then in the order
 * of the file.
 */
export function rankFigures(
	found: Uint8Array,
	contested: ReadonlySet<number>,
	only: Difference | null = null
): RankedFigures {
	const rankOf = differences.map((difference) => gravest.indexOf(difference));
	const buckets: number[][] = [[], ...gravest.map(() => [])];
	const counts: Record<Difference, number> = { new: 0, revised: 0, unchanged: 0, contradicting: 0 };
	for (const [position, code] of found.entries()) {
		const difference = differences[code] ?? 'new';
		counts[difference] += 1;
		if (only !== null && difference !== only) continue;
		buckets[contested.has(position) ? 0 : 1 + (rankOf[code] ?? 0)]?.push(position);
	}
	return { positions: Uint32Array.from(buckets.flat()), counts };
}
