import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** That the acceptance `event` had not been taken back up to an entry; a condition for queries of `submission_event AS event`. */
export function stillStands(through = Number.MAX_SAFE_INTEGER): RawBuilder<SqlBool> {
	return sql<SqlBool>`NOT EXISTS (
		SELECT 1 FROM submission_event AS later
		WHERE later.submission_id = event.submission_id AND later.sequence > event.sequence
			AND later.sequence <= ${through} AND later.kind IN ('withdrawn', 'reverted')
	)`;
}
