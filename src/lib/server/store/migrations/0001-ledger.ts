import { sql, type Kysely } from 'kysely';
import type { ColumnTypes } from '../column-types';

/** Tables of files, submissions, their figures and history, remembered answers and published releases. */
export async function up(db: Kysely<unknown>, { bytes }: ColumnTypes): Promise<void> {
	await db.schema
		.createTable('ledger_clock')
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('sequence', 'bigint', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.execute();
	await sql`INSERT INTO ledger_clock VALUES (1, 0, '1970-01-01T00:00:00.000Z')`.execute(db);
	await db.schema
		.createTable('file')
		.addColumn('sha256', 'text', (column) => column.primaryKey())
		.addColumn('bytes', bytes, (column) => column.notNull())
		.addColumn('size', 'bigint', (column) => column.notNull())
		.addColumn('stored_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('submission')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('sequence', 'bigint', (column) => column.notNull().unique())
		.addColumn('chain', 'text', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('replaces', 'text', (column) => column.unique().references('submission.id'))
		.addColumn('request_key', 'text', (column) => column.notNull().unique())
		.addColumn('file_sha256', 'text', (column) => column.notNull().references('file.sha256'))
		.addColumn('file_name', 'text', (column) => column.notNull())
		.addColumn('shape', 'text', (column) => column.notNull())
		.addColumn('answers', 'text', (column) => column.notNull())
		.addColumn('left_out', 'text', (column) => column.notNull())
		.addColumn('note', 'text', (column) => column.notNull())
		.addColumn('by_id', 'text', (column) => column.notNull())
		.addColumn('by_name', 'text', (column) => column.notNull())
		.addColumn('origin', 'text', (column) => column.notNull())
		.addColumn('release_id', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addUniqueConstraint('submission_version', ['chain', 'version'])
		.execute();
	await db.schema
		.createTable('submission_figure')
		.addColumn('submission_id', 'text', (column) => column.notNull().references('submission.id'))
		.addColumn('position', 'integer', (column) => column.notNull())
		.addColumn('sheet', 'text', (column) => column.notNull())
		.addColumn('cell', 'text', (column) => column.notNull())
		.addColumn('place_code', 'text', (column) => column.notNull())
		.addColumn('indicator_id', 'text', (column) => column.notNull())
		.addColumn('year', 'integer', (column) => column.notNull())
		.addColumn('vintage', 'text', (column) => column.notNull())
		.addColumn('value', 'double precision')
		.addColumn('reported_value', 'text', (column) => column.notNull())
		.addColumn('unit', 'text', (column) => column.notNull())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('printed', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('submission_figure_key', ['submission_id', 'position'])
		.addUniqueConstraint('submission_figure_once', ['submission_id', 'place_code', 'indicator_id', 'year'])
		.execute();
	await db.schema
		.createIndex('submission_figure_of')
		.on('submission_figure')
		.columns(['place_code', 'indicator_id', 'year'])
		.execute();
	await db.schema
		.createTable('submission_event')
		.addColumn('sequence', 'bigint', (column) => column.primaryKey())
		.addColumn('submission_id', 'text', (column) => column.notNull().references('submission.id'))
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('comment', 'text', (column) => column.notNull())
		.addColumn('by_id', 'text', (column) => column.notNull())
		.addColumn('by_name', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createIndex('submission_event_of')
		.on('submission_event')
		.columns(['submission_id', 'sequence'])
		.execute();
	await db.schema
		.createTable('event_figure')
		.addColumn('sequence', 'bigint', (column) => column.notNull().references('submission_event.sequence'))
		.addColumn('submission_id', 'text', (column) => column.notNull())
		.addColumn('position', 'integer', (column) => column.notNull())
		.addPrimaryKeyConstraint('event_figure_key', ['sequence', 'position'])
		.addForeignKeyConstraint('event_figure_figure', ['submission_id', 'position'], 'submission_figure', [
			'submission_id',
			'position'
		])
		.execute();
	await db.schema
		.createTable('event_comment')
		.addColumn('sequence', 'bigint', (column) => column.notNull().references('submission_event.sequence'))
		.addColumn('sheet', 'text', (column) => column.notNull())
		.addColumn('cell', 'text', (column) => column.notNull())
		.addColumn('comment', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('event_comment_key', ['sequence', 'sheet', 'cell'])
		.execute();
	await db.schema
		.createTable('mapping')
		.addColumn('shape', 'text', (column) => column.notNull())
		.addColumn('sequence', 'bigint', (column) => column.notNull())
		.addColumn('answers', 'text', (column) => column.notNull())
		.addColumn('by_id', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('mapping_key', ['shape', 'sequence'])
		.execute();
	await db.schema
		.createTable('published_release')
		.addColumn('sequence', 'bigint', (column) => column.primaryKey())
		.addColumn('release_id', 'text', (column) => column.notNull())
		.addColumn('through', 'bigint', (column) => column.notNull())
		.addColumn('why', 'text', (column) => column.notNull())
		.addColumn('by_name', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.execute();
}
