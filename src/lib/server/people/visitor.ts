import type { RequestEvent } from '@sveltejs/kit';
import type { Actor } from './audit';
import { accountOf } from './account';
import type { Visitor } from './sessions';

/** The browser that makes a request, and where from. */
export function visitorOf(event: RequestEvent): Visitor {
	return { address: event.getClientAddress(), agent: event.request.headers.get('user-agent') ?? '' };
}

/** Who makes a request and where from, as the audit log asks for it. */
export function actorOf(event: RequestEvent): Actor {
	return { account: accountOf(event) ?? null, address: event.getClientAddress() };
}
