import type { LinkPurpose } from '$lib/server/people/tables';
import type { Language } from '$lib/text';

/** A one-time link as the page shows it, once. */
export interface ShownLink {
	name: string;
	purpose: LinkPurpose;
	address: string;
	expires: string;
}

/** The whole address of a one-time link. */
export function linkAddress(origin: string, secret: string, language: Language): string {
	return `${origin}/invitation/${secret}${language === 'en' ? '?lang=en' : ''}`;
}
