import type { Language } from '$lib/text';

export type Words = Record<Language, string>;

export interface TableDescription extends Words {
	columns: Record<string, Words>;
}

/** What a table or column means, in both languages. */
export const words = (zh: string, en: string): Words => ({ zh, en });
