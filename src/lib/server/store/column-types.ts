import { sql, type RawBuilder } from 'kysely';

export type StoreKind = 'sqlite' | 'postgres';

/** Types of columns that the two stores name differently. */
export interface ColumnTypes {
	kind: StoreKind;
	bytes: RawBuilder<unknown>;
}

/** The names of column types on a store. */
export function columnTypes(kind: StoreKind): ColumnTypes {
	return { kind, bytes: kind === 'sqlite' ? sql`blob` : sql`bytea` };
}
