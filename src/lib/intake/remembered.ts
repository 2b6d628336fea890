/**
 * A function of a text that answers from memory where the text came before: in a long table names and units repeat on
 * every row. The answers are shared and must not be changed; beyond `most` texts it begins anew.
 */
export function remembered<Answer>(work: (text: string) => Answer, most = 20_000): (text: string) => Answer {
	const known = new Map<string, { answer: Answer }>();
	return (text) => {
		const found = known.get(text);
		if (found) return found.answer;
		if (known.size >= most) known.clear();
		const answer = work(text);
		known.set(text, { answer });
		return answer;
	};
}
