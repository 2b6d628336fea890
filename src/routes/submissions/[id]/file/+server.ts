import { error } from '@sveltejs/kit';
import { hasRole, requireRole } from '$lib/server/people/account';
import { currentStore } from '$lib/server/store/current-store';
import { readSubmittedFile } from '$lib/server/submissions/read';
import { openedSubmission } from '../../../review/opened.server';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const account = requireRole(event, 'analyst');
	const record = await openedSubmission(event.params.id);
	if (account.id !== record.by_id && !hasRole(account, 'planner')) {
		error(403, '只有报送人和审核人可以下载 Only its sender and reviewers may download it');
	}
	const file = await readSubmittedFile(await currentStore(), record.id);
	if (!file) error(404, '没有这个文件 There is no such file');
	// Whatever it is, a browser only keeps it: it was written by somebody else.
	return new Response(new Uint8Array(file.bytes), {
		headers: {
			'Content-Type': 'application/octet-stream',
			'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
			'Cache-Control': 'private, no-store'
		}
	});
};
