import { sql, type Kysely } from 'kysely';
import type { ColumnTypes } from '../column-types';

/** Tables of accounts, sessions, one-time links and failed logins, and the audit log, which only grows. */
export async function up(db: Kysely<unknown>, { kind }: ColumnTypes): Promise<void> {
	await db.schema
		.createTable('account')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('name_key', 'text', (column) => column.notNull().unique())
		.addColumn('role', 'text', (column) => column.notNull())
		.addColumn('places', 'text', (column) => column.notNull())
		.addColumn('indicators', 'text', (column) => column.notNull())
		.addColumn('password', 'text')
		.addColumn('password_at', 'text')
		.addColumn('disabled_at', 'text')
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('created_by', 'text', (column) => column.notNull())
		.addColumn('login_at', 'text')
		.execute();
	await db.schema
		.createTable('session')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('secret', 'text', (column) => column.notNull().unique())
		.addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('seen_at', 'text', (column) => column.notNull())
		.addColumn('idle_until', 'text', (column) => column.notNull())
		.addColumn('ends_at', 'text', (column) => column.notNull())
		.addColumn('address', 'text', (column) => column.notNull())
		.addColumn('agent', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('session_of').on('session').column('account_id').execute();
	await db.schema
		.createTable('password_link')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('secret', 'text', (column) => column.notNull().unique())
		.addColumn('account_id', 'text', (column) => column.notNull().unique().references('account.id'))
		.addColumn('purpose', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('created_by', 'text', (column) => column.notNull())
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('attempt')
		.addColumn('key', 'text', (column) => column.primaryKey())
		.addColumn('count', 'integer', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('audit')
		.addColumn('id', 'text', (column) => column.primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('account_id', 'text')
		.addColumn('account_name', 'text')
		.addColumn('address', 'text', (column) => column.notNull())
		.addColumn('action', 'text', (column) => column.notNull())
		.addColumn('subject', 'text', (column) => column.notNull())
		.addColumn('subject_name', 'text', (column) => column.notNull())
		.addColumn('outcome', 'text', (column) => column.notNull())
		.addColumn('detail', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('audit_by').on('audit').columns(['account_id', 'id']).execute();
	for (const statement of kind === 'sqlite' ? growingOnSqlite : growingOnPostgres)
		await sql.raw(statement).execute(db);
}

const growingOnSqlite = ['UPDATE', 'DELETE'].map(
	(change) => `CREATE TRIGGER audit_no_${change.toLowerCase()} BEFORE ${change} ON audit
		BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END`
);

const growingOnPostgres = [
	`CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS
		$$ BEGIN RAISE EXCEPTION 'the audit log only grows'; END $$`,
	`CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
		FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`
];
