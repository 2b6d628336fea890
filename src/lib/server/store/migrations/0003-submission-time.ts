import type { Kysely } from 'kysely';

/** The table that says whether the figures of a submission came when they were due. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('submission_time')
		.addColumn('submission_id', 'text', (column) => column.notNull().references('submission.id'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('year', 'integer', (column) => column.notNull())
		.addColumn('figures', 'integer', (column) => column.notNull())
		.addColumn('standing', 'text', (column) => column.notNull())
		.addColumn('days', 'integer', (column) => column.notNull())
		.addColumn('opens', 'text', (column) => column.notNull())
		.addColumn('due', 'text', (column) => column.notNull())
		.addColumn('policy_id', 'text')
		.addColumn('basis', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('submission_time_key', ['submission_id', 'position'])
		.execute();
}
