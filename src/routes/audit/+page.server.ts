import { requireRole } from '$lib/server/people/account';
import { auditActions, auditOutcomes } from '$lib/server/people/audit-words';
import { peopleOf } from '$lib/server/people/people';
import { auditFilterFrom, readAudit } from '$lib/server/people/read-audit';
import { currentStore } from '$lib/server/store/current-store';
import type { PageServerLoad } from './$types';

/** How many rows a page of the log has. */
const most = 100;

export const load: PageServerLoad = async (event) => {
	requireRole(event, 'admin');
	const { db } = await currentStore();
	const filter = auditFilterFrom(event.url.searchParams);
	const before = event.url.searchParams.get('before');
	const rows = await readAudit(db, filter, { before, most: most + 1 });
	const people = await peopleOf(db);
	return {
		filter,
		before,
		rows: rows.slice(0, most).map((row) => ({ ...row, detail: row.detail === '{}' ? '' : row.detail })),
		older: rows.length > most ? (rows[most - 1]?.id ?? null) : null,
		people: people.map(({ id, name }) => ({ id, name })),
		actions: auditActions,
		outcomes: auditOutcomes
	};
};
