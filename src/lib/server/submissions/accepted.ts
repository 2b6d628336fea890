import { sql, type SqlBool } from 'kysely';
import { dayInBeijing } from '../../figure/beijing-day';
import type { AcceptedFigure } from '../../release/accepted-figures';
import type { Store } from '../store/open';
import { onStore } from '../store/store-fault';
import { stillStands } from './stands';

/** The number of the last entry that changes what a release holds; 0 where nothing was ever accepted. Throws StoreUnavailable. */
export function lastChange({ db }: Store): Promise<number> {
	return onStore(async () => {
		const row = await db
			.selectFrom('submission_event as event')
			.where(
				sql<SqlBool>`kind = 'accepted' OR kind IN ('withdrawn', 'reverted') AND EXISTS (
					SELECT 1 FROM submission_event AS earlier
					WHERE earlier.submission_id = event.submission_id AND earlier.sequence < event.sequence
						AND earlier.kind = 'accepted'
				)`
			)
			.select(({ fn }) => fn.max('sequence').as('sequence'))
			.executeTakeFirst();
		return row?.sequence ?? 0;
	});
}

/** The figures accepted up to an entry and neither withdrawn nor reverted by then. Throws StoreUnavailable. */
export function acceptedFigures({ db }: Store, through: number): Promise<AcceptedFigure[]> {
	return onStore(async () => {
		const rows = await db
			.selectFrom('submission_event as event')
			.innerJoin('event_figure', 'event_figure.sequence', 'event.sequence')
			.innerJoin('submission_figure as figure', (join) =>
				join
					.onRef('figure.submission_id', '=', 'event_figure.submission_id')
					.onRef('figure.position', '=', 'event_figure.position')
			)
			.innerJoin('submission', 'submission.id', 'event.submission_id')
			.where('event.kind', '=', 'accepted')
			.where('event.sequence', '<=', through)
			.where(stillStands(through))
			.select([
				'event.sequence',
				'submission.id as submission',
				'submission.file_name as file',
				'submission.at',
				'figure.sheet',
				'figure.cell',
				'figure.place_code as place',
				'figure.indicator_id as indicator',
				'figure.year',
				'figure.reported_value as value',
				'figure.unit',
				'figure.state',
				'figure.vintage'
			])
			.orderBy('event.sequence')
			.orderBy('figure.position')
			.execute();
		return rows.map(({ at, ...figure }) => ({ ...figure, day: dayInBeijing(at) }));
	});
}
