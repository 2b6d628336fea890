import type { PeopleTables } from '../people/tables';
import type { LedgerTables } from './ledger-tables';

/** Every table of the store. Each part keeps the types of its tables in a file of its own and is joined in here. */
export type Tables = LedgerTables & PeopleTables;
