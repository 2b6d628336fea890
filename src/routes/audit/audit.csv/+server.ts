import { csvOf, csvRowsOf } from '$lib/engine/export';
import { requireRole } from '$lib/server/people/account';
import { auditFilterFrom, readAudit } from '$lib/server/people/read-audit';
import { currentStore } from '$lib/server/store/current-store';
import type { RequestHandler } from './$types';

/** Rows asked for at once, so that a long log is never in memory whole. */
const most = 5000;

/** The rows of the audit log that the same query string lists on the page, the newest first, for spreadsheets. */
export const GET: RequestHandler = async (event) => {
	requireRole(event, 'admin');
	const { db } = await currentStore();
	const filter = auditFilterFrom(event.url.searchParams);
	let before: string | null = null;
	let first = true;
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		async pull(controller) {
			const rows = await readAudit(db, filter, { before, most });
			const table = {
				names: [...columns],
				types: columns.map(() => 'VARCHAR'),
				columns: columns.map((column) => rows.map((row) => row[column])),
				rowCount: rows.length
			};
			controller.enqueue(encoder.encode(first ? csvOf(table) : csvRowsOf(table)));
			first = false;
			before = rows.at(-1)?.id ?? null;
			if (rows.length < most) controller.close();
		}
	});
	return new Response(body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="kangbiao-audit.csv"',
			'cache-control': 'no-store'
		}
	});
};

const columns = [
	'at',
	'account_id',
	'account_name',
	'address',
	'action',
	'subject',
	'subject_name',
	'outcome',
	'detail'
] as const;
