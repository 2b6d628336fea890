import type { ProblemList } from './problem-list';

/** Notes a text that a spreadsheet would run as a formula, or a page as markup. It is kept as text either way. */
export function suspicious(
	text: string,
	at: { sheet: string; cell: string | null },
	problems: ProblemList
): void {
	if (looksLikeFormula(text)) problems.addOnce(text, 'looks-like-formula', { ...at, value: text }, [text]);
	if (/<\s*\/?[a-z!][^>]*>?/i.test(text))
		problems.addOnce(text, 'looks-like-markup', { ...at, value: text }, [text]);
}

/** Whether a spreadsheet would run a text as a formula. */
export function looksLikeFormula(text: string): boolean {
	return /^[\t\r\n ]*[=@][A-Za-z0-9_("'+-]|^[\t\r\n ]*[+-](?=.*[A-Za-z]+\()|^[\t\r\n ]*[+-]?[A-Za-z]+\|/.test(
		text
	);
}
