/** Something that the ledger does not do, with what to do instead, in both languages. */
export class LedgerRefusal extends Error {
	override name = 'LedgerRefusal';

	constructor(
		readonly code:
			'unknown' | 'nothing-to-hand-in' | 'not-yours' | 'too-late' | 'undecided' | 'nothing-chosen',
		readonly words: { zh: string; en: string }
	) {
		super(`${words.zh} ${words.en}`);
	}
}

/** Nobody handed in anything under this id. */
export function unknownSubmission(id: string): LedgerRefusal {
	return new LedgerRefusal('unknown', {
		zh: `没有报送 ${id.slice(0, 40)}`,
		en: `There is no submission ${id.slice(0, 40)}`
	});
}
