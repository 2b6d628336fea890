import { languageOf } from '../../text/language';
import { canShow, keptAddress } from '../addresses';
import { offlineLine } from '../age';
import { releaseStore } from '../cache-names';
import { shownKept, type KeptPage } from '../kept-page';
import { findPage, listPages } from '../kept-store';
import { nothingKept } from './nothing-kept';

/** A page that is kept is shown after this long without an answer; who asks for it again wants the latest, and waits. */
const patience = { first: 4_000, again: 30_000 };

/** Answers to opening a page: the network's; where nobody answers, the kept page, or one that says what there is. */
export async function answerPage(
	url: URL,
	network: Promise<Response>,
	isAskedAgain: boolean
): Promise<Response> {
	const enough = later(isAskedAgain ? patience.again : patience.first);
	const first = await Promise.race([network.catch(() => undefined), enough]);
	if (first instanceof Response && !isGatewayFault(first)) return first;
	const kept = await keptFor(url);
	if (kept) return kept;
	// Slow, or a fault that a gateway tells: what it says is better than nothing.
	return network.catch(() => instead(url));
}

/** A server that is not there, as a proxy in front of it says it. */
function isGatewayFault({ status }: Response): boolean {
	return status === 502 || status === 504;
}

async function later(milliseconds: number): Promise<'slow'> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds, 'slow');
	});
}

async function keptFor(url: URL): Promise<Response | undefined> {
	const found = await findPage(keptAddress(url));
	if (found) return shownKept(found.answer, found.page, lineOf(url, found.page));
	const similar = (await listPages()).find(({ address }) => canShow(new URL(address, url), url));
	if (!similar || !(await canCut(similar, url))) return undefined;
	// The kept page opens under its own address and then cuts what was wanted from the kept release.
	return Response.redirect(`${similar.address}#view=${encodeURIComponent(url.search)}`, 302);
}

/** Whether the files are kept that a page cuts another view from; without them it would ask the network, which is not there. */
async function canCut({ release }: KeptPage, { searchParams }: URL): Promise<boolean> {
	const files = await (await caches.open(releaseStore(release))).keys();
	const basis = searchParams.get('illustrative') === 'off' ? 'reported' : 'all';
	return ['catalogue.json', `core-${basis}.arrow`, `numbers-${basis}.arrow`].every((name) =>
		files.some((file) => file.url.endsWith(`/${name}`))
	);
}

/** Leads to the page that says what is kept, naming what was wanted. */
export async function instead(url: URL): Promise<Response> {
	const language = languageOf(url.searchParams.get('lang'));
	const address = language === 'en' ? '/offline?lang=en' : '/offline';
	const found = await findPage(address);
	if (!found) return nothingKept();
	if (url.pathname === '/offline') return shownKept(found.answer, found.page, lineOf(url, found.page));
	return Response.redirect(`${address}#${keptAddress(url)}`, 302);
}

function lineOf({ searchParams }: URL, page: KeptPage): string {
	return offlineLine(languageOf(searchParams.get('lang')), page, Date.now());
}
