import { error, json } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import { readQuotations } from '$lib/server/registry/quotations';
import { messagesOf } from '$lib/text';
import type { RequestHandler } from './$types';

/** What the registry quotes of a policy, for a page that holds it against the document's own text. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const { engine, names } = await currentRelease();
	if (!names.policies.some(({ policy_id }) => policy_id === params.id)) {
		error(404, messagesOf(locals.language).error.notFound);
	}
	return json(await readQuotations(engine, params.id));
};
