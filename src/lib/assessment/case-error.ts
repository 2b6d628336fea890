/** What is wrong with one field of a case or candidate, in both languages. */
export interface CaseFault {
	/** The id of the case or candidate. */
	id: string;
	field: string;
	zh: string;
	en: string;
}

/** Cases that cannot be asked as they stand; nothing was answered. */
export class CaseError extends Error {
	override name = 'CaseError';

	constructor(readonly faults: readonly CaseFault[]) {
		super(faults.map(({ id, field, zh, en }) => `${id} ${field}: ${zh} / ${en}`).join('\n'));
	}
}
