import { error, type RequestEvent } from '@sveltejs/kit';
import { currentStore } from '../store/current-store';
import type { OpenRelease } from './open-release';
import { ReleaseOutdated } from './outdated';
import { takeRelease } from './publisher';
import { inRelease } from './request-release';
import type { Lease } from './shelf';
import { vintageOf, type Vintage } from './vintage';

/**
 * Answers a request within one release, which stays open until the answer has been sent whole: the earlier one that its address asks
 * for, else the newest. Where the earlier one cannot be had, the newest is shown and `locals.vintage` says why; one of an old form is
 * refused (410).
 */
export async function answerInRelease(
	{ url, locals }: Pick<RequestEvent, 'url' | 'locals'>,
	answer: () => Response | Promise<Response>
): Promise<Response> {
	locals.vintage = asksForEarlier(url) ? await vintageOf(await currentStore(), url.searchParams) : null;
	const lease = await leaseOf(locals.vintage);
	try {
		return whenSent(await inRelease(lease.item, answer), lease.done);
	} catch (error) {
		lease.done();
		throw error;
	}
}

function asksForEarlier(url: URL): boolean {
	return url.searchParams.has('release') || url.searchParams.has('known');
}

async function leaseOf(vintage: Vintage | null): Promise<Lease<OpenRelease>> {
	if (vintage?.release_id) {
		try {
			return await takeRelease(vintage.release_id);
		} catch (cause) {
			if (cause instanceof ReleaseOutdated) error(410, cause.message);
			vintage.missing = 'not-kept';
			vintage.release_id = null;
		}
	}
	return takeRelease();
}

/** Calls back once the body has been read to its end or given up; an event stream reads nothing of a release. */
function whenSent(response: Response, done: () => void): Response {
	const reader = isEventStream(response) ? undefined : response.body?.getReader();
	if (!reader) {
		done();
		return response;
	}
	const body = new ReadableStream<Uint8Array>({
		pull: async (controller) => {
			try {
				const part = await reader.read();
				if (!part.done) {
					controller.enqueue(part.value);
					return;
				}
				controller.close();
				done();
			} catch (error) {
				done();
				throw error;
			}
		},
		cancel: (reason) => {
			done();
			return reader.cancel(reason);
		}
	});
	return new Response(body, response);
}

function isEventStream({ headers }: Response): boolean {
	return headers.get('Content-Type') === 'text/event-stream';
}
