import { csvOf } from '$lib/engine/export';
import { Naming } from '$lib/view/naming';
import { AgencyNaming } from '../agency-naming';
import { ledgerTable } from '../table';
import { readTasks } from '../tasks.server';
import type { RequestHandler } from './$types';

/** What the ledger lists at the same query string, as a table for spreadsheets. */
export const GET: RequestHandler = async ({ url, locals: { language } }) => {
	const { release, ledger, groups, choice } = await readTasks(url.searchParams);
	const table = ledgerTable(
		groups,
		choice,
		Naming.of(release.names, language),
		new AgencyNaming(ledger.agencies, language)
	);
	return new Response(csvOf(table), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="kangbiao-tasks-${String(choice.year)}-${release.id}.csv"`,
			'cache-control': 'no-cache'
		}
	});
};
