import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import type { Account } from './account';
import type { AuditAction, AuditOutcome } from './audit-words';
import { timedId } from './secret';

/** Who does something, and from which address. */
export interface Actor {
	account: Pick<Account, 'id' | 'name'> | null;
	address: string;
}

/** What was done, or refused. */
export interface AuditEntry {
	action: AuditAction;
	/** Id of what it is done to: an account, a submission, a release. */
	subject: string;
	/** Its name, for people who read the log later. */
	subjectName?: string;
	outcome?: AuditOutcome;
	/** What else somebody would ask later; never a secret. */
	detail?: Record<string, unknown>;
}

/** Writes a row of the audit log, within the transaction of what it tells, so that both are kept or neither. */
export async function audit(
	within: Kysely<Tables>,
	actor: Actor,
	{ action, subject, subjectName = '', outcome = 'done', detail = {} }: AuditEntry,
	now = new Date()
): Promise<void> {
	await within
		.insertInto('audit')
		.values({
			id: timedId(now),
			at: now.toISOString(),
			account_id: actor.account?.id ?? null,
			account_name: actor.account?.name ?? null,
			address: actor.address,
			action,
			subject,
			subject_name: subjectName,
			outcome,
			detail: JSON.stringify(detail)
		})
		.execute();
}
