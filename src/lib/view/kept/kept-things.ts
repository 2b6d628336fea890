import { entryKinds, type EntryKind, type SearchEntry } from '$lib/search/entry';
import { KeptList } from './kept-list.svelte';

/** Something with a page of its own that a reader follows or has looked for. */
export interface KeptThing {
	kind: EntryKind;
	id: string;
	name: string;
	name_en: string;
	/** Below the root of the site. */
	path: string;
}

/** A page with its choices, under a name of the reader's. */
export interface KeptView {
	name: string;
	/** Path and query below the origin. */
	address: string;
}

/** What the reader follows. */
export const pins = new KeptList<KeptThing>('kangbiao-pins', isThing, identityOf, 60);
/** What was chosen in search lately. */
export const recent = new KeptList<KeptThing>('kangbiao-recent', isThing, identityOf, 8);
export const views = new KeptList<KeptView>('kangbiao-views', isView, ({ address }) => address, 40);

/** What a browser keeps of an entry. */
export function keptOf({ kind, id, names, name_en, path }: SearchEntry): KeptThing {
	return { kind, id, name: names[0] ?? id, name_en, path };
}

function identityOf({ kind, id }: KeptThing): string {
	return `${kind} ${id}`;
}

function isThing(value: unknown): value is KeptThing {
	const thing = value as Partial<Record<keyof KeptThing, unknown>> | null;
	return (
		typeof thing === 'object' &&
		thing !== null &&
		entryKinds.some((kind) => kind === thing.kind) &&
		[thing.id, thing.name, thing.name_en].every((text) => typeof text === 'string') &&
		isOwnAddress(thing.path)
	);
}

function isView(value: unknown): value is KeptView {
	const view = value as Partial<Record<keyof KeptView, unknown>> | null;
	return (
		typeof view === 'object' && view !== null && typeof view.name === 'string' && isOwnAddress(view.address)
	);
}

/** A path of this site: what somebody else wrote into the storage leads nowhere else. Actions change the present page. */
function isOwnAddress(address: unknown): boolean {
	return typeof address === 'string' && /^(\/(?![/\\])|[a-z]*=|$)/.test(address);
}
