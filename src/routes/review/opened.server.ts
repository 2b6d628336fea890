import { error, fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { currentRelease } from '$lib/server/current-release';
import type { Account } from '$lib/server/people/account';
import { actorOf } from '$lib/server/people/visitor';
import { currentStore } from '$lib/server/store/current-store';
import { StoreUnavailable } from '$lib/server/store/store-fault';
import type { Decider } from '$lib/server/submissions/decide';
import { readSubmission, type SubmissionRecord } from '$lib/server/submissions/read';
import { LedgerRefusal } from '$lib/server/submissions/refused';
import type { Names } from '$lib/view/naming';

/** A submission, or the page that says that there is none. Throws 404 or 503. */
export async function openedSubmission(id: string): Promise<SubmissionRecord> {
	try {
		const record = await readSubmission(await currentStore(), id);
		if (record) return record;
	} catch (cause) {
		if (cause instanceof StoreUnavailable) error(503, `${cause.words.zh} ${cause.words.en}`);
		throw cause;
	}
	error(404, `没有报送 There is no submission: ${id.slice(0, 40)}`);
}

/** The names that some figures, lights and further indicators need. */
export async function namesFor(
	figures: readonly { place_code: string; indicator_id: string }[],
	lights: readonly { place_code: string; target_id: string }[] = [],
	further: readonly string[] = []
): Promise<Names> {
	const { names } = await currentRelease();
	const places = new Set([...figures, ...lights].map(({ place_code }) => place_code));
	const wanted = new Set(lights.map(({ target_id }) => target_id));
	const chosen = names.targets.filter(({ target_id }) => wanted.has(target_id));
	const indicators = new Set([
		...further,
		...figures.map(({ indicator_id }) => indicator_id),
		...chosen.map(({ indicator_id }) => indicator_id)
	]);
	return {
		places: names.places.filter(({ place_code }) => places.has(place_code)),
		indicators: names.indicators.filter(({ indicator_id }) => indicators.has(indicator_id)),
		targets: chosen,
		policies: []
	};
}

/** Whoever decides in a request. */
export function deciderOf(event: RequestEvent, account: Account): Decider {
	return { ...actorOf(event), account };
}

/** What a form says when the ledger refuses, or cannot be reached, with what it needs to be shown again; throws anything else. */
export function refused<Again extends object>(
	cause: unknown,
	again = {} as Again
): ActionFailure<Again & { said: { zh: string; en: string } }> {
	if (cause instanceof LedgerRefusal) return fail(422, { ...again, said: cause.words });
	if (cause instanceof StoreUnavailable) return fail(503, { ...again, said: cause.words });
	throw cause;
}
