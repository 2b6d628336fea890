import {
	lightsThatWouldChange,
	compareFigures,
	type ComparedFigure
} from '../../assessment/supposed-figures';
import type { LightChange } from '../../assessment/light-changes';
import type { Store } from '../store/open';
import { onStore } from '../store/store-fault';
import type { SubmissionRecord } from './read';
import { withRelease } from './release-engine';
import { contesting, rivalsOf, type Rival } from './rivals';

/** What a reviewer has to see before deciding. */
export interface Review {
	/** By position. */
	compared: ComparedFigure[];
	/** Lights that would change if all its figures were accepted, with illustrative figures beside them; the worse ones first. */
	lights: LightChange[];
	rivals: Rival[];
	/** Positions that need a decision, because another open submission says something else. */
	contested: number[];
	/** Others that say the same of all that this one speaks of. */
	sameFigures: string[];
}

/** Holds a submission against a release and against all others. Throws EngineError or StoreUnavailable. */
export async function reviewOf(store: Store, releaseId: string, record: SubmissionRecord): Promise<Review> {
	const rivals = await onStore(() => rivalsOf(store.db, record.id));
	const earlier = record.versions.map(({ id }) => id).filter((id) => id !== record.id);
	const { compared, lights } = await withRelease(releaseId, async (engine) => ({
		compared: await compareFigures(engine, record.list, 'kangbiao.main', earlier),
		lights: await lightsThatWouldChange(engine, record.list, 'kangbiao.main')
	}));
	const agreeing = Map.groupBy(
		rivals.filter(({ agrees }) => agrees),
		({ submission }) => submission
	);
	return {
		compared,
		lights,
		rivals,
		contested: [...new Set(contesting(rivals).map(({ position }) => position))],
		sameFigures: [...agreeing].filter(([, same]) => same.length === record.list.length).map(([id]) => id)
	};
}
