/** What the audit log tells of; other parts add theirs here. */
export const auditActions = [
	'login',
	'logout',
	'sessions-ended',
	'account-invited',
	'invitation-accepted',
	'account-changed',
	'account-disabled',
	'account-enabled',
	'password-changed',
	'password-reset-offered',
	'password-reset',
	'administrator-set',
	'handed-in',
	'returned',
	'accepted',
	'withdrawn',
	'reverted',
	'mapping-remembered'
] as const;
export type AuditAction = (typeof auditActions)[number];

export const auditOutcomes = ['done', 'refused'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];
