import { differences, type Difference } from '$lib/assessment/supposed-figures';
import { currentRelease } from '$lib/server/current-release';
import type { Store } from '$lib/server/store/open';
import { presentFigures, type PresentFigure } from '$lib/server/submissions/present-figures';
import { rankFigures, type ReviewWork } from '$lib/server/submissions/review';
import { contestedPositions, rivalsAt } from '$lib/server/submissions/rivals';
import { figuresAt, type SubmittedFigure } from '$lib/server/submissions/submitted-figures';
import { unavailable } from './changes.server';

/** A figure as a reviewer sees it. */
export interface ReviewedFigure {
	figure: SubmittedFigure;
	difference: Difference;
	present: PresentFigure | null;
	isContested: boolean;
}

/** So many figures stand on a page; nobody decides more of them at a time. */
const pageSize = 200;

/**
 * The page of a review's figures that an address asks for by `page` (from 1) and `difference`, those that most need a look first. What
 * cannot be is left out of the question. Throws 503, EngineError or StoreUnavailable.
 */
export async function figuresOf(store: Store, submission: string, work: ReviewWork, query: URLSearchParams) {
	const found = await work.differences.catch(unavailable);
	const contested = new Set(await contestedPositions(store.db, submission));
	const only = differences.find((one) => one === query.get('difference')) ?? null;
	const { positions, counts } = rankFigures(found, contested, only);
	const pages = Math.max(1, Math.ceil(positions.length / pageSize));
	const asked = Number(query.get('page'));
	const page = Number.isInteger(asked) && asked > 0 ? Math.min(asked, pages) : 1;
	const shown = [...positions.subarray((page - 1) * pageSize, page * pageSize)];
	const [figures, rivals, { engine }] = await Promise.all([
		figuresAt(store, submission, shown),
		rivalsAt(
			store.db,
			submission,
			shown.filter((position) => contested.has(position))
		),
		currentRelease()
	]);
	const present = await presentFigures(engine, figures);
	const byPosition = new Map(figures.map((figure) => [figure.position, figure]));
	const rows = shown.flatMap((position): ReviewedFigure[] => {
		const figure = byPosition.get(position);
		if (!figure) return [];
		const difference = differences[found[position] ?? 0] ?? 'new';
		return [
			{ figure, difference, present: present.get(position) ?? null, isContested: contested.has(position) }
		];
	});
	return { rows, rivals, counts, only, page, pages, total: positions.length, contested: contested.size };
}
