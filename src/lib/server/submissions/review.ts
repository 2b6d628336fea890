import {
	lightsThatWouldChange,
	compareFigures,
	type ComparedFigure
} from '../../assessment/supposed-figures';
import { findingsThatWouldChange, type SupposedFinding } from '../../assessment/supposed-quality';
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
	/** Findings of the quality checks that its figures would bring or settle, and those of its own figures that would stay. */
	findings: SupposedFinding[];
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
	const { compared, lights, findings } = await withRelease(releaseId, async (engine) => {
		const beside = await compareFigures(engine, record.list, 'kangbiao.main', earlier);
		const inSeries = record.list.map((figure, index) => ({
			...figure,
			vintage: beside[index]?.vintage ?? figure.vintage
		}));
		return {
			compared: beside,
			lights: await lightsThatWouldChange(engine, record.list, 'kangbiao.main'),
			findings: await findingsThatWouldChange(engine, inSeries, 'kangbiao.main')
		};
	});
	const agreeing = Map.groupBy(
		rivals.filter(({ agrees }) => agrees),
		({ submission }) => submission
	);
	return {
		compared,
		lights,
		findings,
		rivals,
		contested: [...new Set(contesting(rivals).map(({ position }) => position))],
		sameFigures: [...agreeing].filter(([, same]) => same.length === record.list.length).map(([id]) => id)
	};
}
