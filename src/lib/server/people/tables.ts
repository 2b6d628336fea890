import type { Role } from './account';
import type { AuditAction, AuditOutcome } from './audit-words';

/** Everything that is remembered of people; column types as in the ledger's tables. */
export interface PeopleTables {
	account: AccountTable;
	session: SessionTable;
	password_link: PasswordLinkTable;
	attempt: AttemptTable;
	audit: AuditTable;
}

/** A person who may log in, or is invited to. */
export interface AccountTable {
	id: string;
	/** As shown, and as typed to log in. */
	name: string;
	/** What no two names may share. */
	name_key: string;
	role: Role;
	/** Codes as a JSON list, or "all". */
	places: string;
	/** Ids as a JSON list, or "all". */
	indicators: string;
	/** Hash in PHC form; null until an invitation is accepted. */
	password: string | null;
	password_at: string | null;
	disabled_at: string | null;
	created_at: string;
	created_by: string;
	login_at: string | null;
}

/** A browser that has logged in. */
export interface SessionTable {
	id: string;
	/** SHA-256 of the cookie's secret. */
	secret: string;
	account_id: string;
	created_at: string;
	/** Last use, kept by the quarter of an hour or so. */
	seen_at: string;
	/** End without further use. */
	idle_until: string;
	/** End whatever is done. */
	ends_at: string;
	address: string;
	agent: string;
}

export type LinkPurpose = 'invitation' | 'reset';

/** A link that lets its holder set an account's password once. */
export interface PasswordLinkTable {
	id: string;
	/** SHA-256 of the secret in its address. */
	secret: string;
	account_id: string;
	purpose: LinkPurpose;
	created_at: string;
	created_by: string;
	expires_at: string;
}

/** Failed logins of a name or an address. */
export interface AttemptTable {
	/** SHA-256 of what is counted: somebody may have typed a password for a name. */
	key: string;
	count: number;
	/** Time of the last one that was counted. */
	at: string;
}

/** What somebody did or tried; rows are only ever added. */
export interface AuditTable {
	/** Sorts by time. */
	id: string;
	at: string;
	/** Null for somebody not logged in. */
	account_id: string | null;
	account_name: string | null;
	address: string;
	action: AuditAction;
	/** Id of what it was done to. */
	subject: string;
	/** Its name at that time. */
	subject_name: string;
	outcome: AuditOutcome;
	/** JSON; no secrets. */
	detail: string;
}
