import type { Language } from '$lib/text';

/** A field of a resource and what it means, with its unit where it has one. */
export interface Field {
	name: string;
	meaning: Record<Language, string>;
}

export function field(name: string, zh: string, en: string): Field {
	return { name, meaning: { zh, en } };
}
