import type { Kysely } from 'kysely';
import type { Tables } from '../store/tables';
import { auditActions, auditOutcomes, type AuditAction, type AuditOutcome } from './audit-words';
import type { AuditTable } from './tables';

/** Which rows of the audit log are asked for; null leaves a condition out. */
export interface AuditFilter {
	/** An account's id: what it did, and what was done to it. */
	account: string | null;
	action: AuditAction | null;
	outcome: AuditOutcome | null;
	/** Days of Beijing's time as YYYY-MM-DD, both included. */
	from: string | null;
	to: string | null;
}

/** The filter that an address asks for; what is not understood is left out. */
export function auditFilterFrom(parameters: URLSearchParams): AuditFilter {
	const day = (name: string) => {
		const value = parameters.get(name) ?? '';
		return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(startOf(value).getTime()) ? value : null;
	};
	return {
		account: parameters.get('account') || null,
		action: auditActions.find((action) => action === parameters.get('action')) ?? null,
		outcome: auditOutcomes.find((outcome) => outcome === parameters.get('outcome')) ?? null,
		from: day('from'),
		to: day('to')
	};
}

/** Rows of the audit log, the newest first, beginning below a row's id. */
export function readAudit(
	db: Kysely<Tables>,
	{ account, action, outcome, from, to }: AuditFilter,
	{ before, most }: { before: string | null; most: number }
): Promise<AuditTable[]> {
	let query = db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(most);
	if (before !== null) query = query.where('id', '<', before);
	if (account !== null)
		query = query.where((where) =>
			where.or([where('account_id', '=', account), where('subject', '=', account)])
		);
	if (action !== null) query = query.where('action', '=', action);
	if (outcome !== null) query = query.where('outcome', '=', outcome);
	if (from !== null) query = query.where('at', '>=', startOf(from).toISOString());
	if (to !== null)
		query = query.where('at', '<', new Date(startOf(to).getTime() + 24 * 3_600_000).toISOString());
	return query.execute();
}

function startOf(day: string): Date {
	return new Date(`${day}T00:00:00+08:00`);
}
