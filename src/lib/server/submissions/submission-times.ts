import type { Kysely } from 'kysely';
import type { YearTime } from '../../figure/reporting-calendar';
import type { Tables } from '../store/tables';

/** Keeps with a submission whether its figures came when they were due; within a change of the ledger. */
export async function keepTimes(
	within: Kysely<Tables>,
	submission: string,
	times: readonly YearTime[]
): Promise<void> {
	for (let start = 0; start < times.length; start += 500) {
		await within
			.insertInto('submission_time')
			.values(
				times
					.slice(start, start + 500)
					.map((time, index) => ({ submission_id: submission, position: start + index, ...time }))
			)
			.execute();
	}
}

/** Whether figures came when they were due, of all submissions or of one, by submission. */
export async function timesIn(db: Kysely<Tables>, submission?: string): Promise<Map<string, YearTime[]>> {
	const rows = await db
		.selectFrom('submission_time')
		.selectAll()
		.$if(submission !== undefined, (query) => query.where('submission_id', '=', submission ?? ''))
		.orderBy('submission_id')
		.orderBy('position')
		.execute();
	return new Map(
		[...Map.groupBy(rows, ({ submission_id }) => submission_id)].map(([id, list]) => [
			id,
			list.map(({ submission_id: _, position: __, ...time }) => time)
		])
	);
}
