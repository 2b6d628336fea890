import { PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';

/** Kysely over PostgreSQL at an address; whole numbers come as numbers. Connects when first asked. */
export function openPostgresDialect(url: string): PostgresDialect {
	const pool = new Pool({
		connectionString: url,
		max: 10,
		connectionTimeoutMillis: 10_000,
		types: {
			getTypeParser: (oid, format) =>
				oid === types.builtins.INT8 ? Number : (types.getTypeParser(oid, format) as unknown)
		}
	});
	// A connection lost while idle is replaced at the next question; without a listener it would end the process.
	pool.on('error', (error) => {
		console.error(`PostgreSQL: ${error.message}`);
	});
	return new PostgresDialect({ pool });
}
