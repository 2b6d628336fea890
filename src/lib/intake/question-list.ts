import type { AskedAbout, Question, Suggestion } from './reading';

/** Questions of a reading, each asked once with the number of figures that wait for it. */
export class QuestionList {
	private readonly questions = new Map<string, Question>();

	constructor(private readonly answers: Readonly<Record<string, string>>) {}

	/** What the reader answered; undefined while the question is open. */
	answer(id: string): string | undefined {
		return Object.hasOwn(this.answers, id) ? this.answers[id] : undefined;
	}

	/** Asks, or adds a figure to what was asked already. Suggestions are only worked out for a new question. */
	ask(
		id: string,
		about: AskedAbout,
		at: { sheet: string; cell: string | null; printed: string | null },
		suggestions: () => Suggestion[]
	): void {
		const asked = this.questions.get(id);
		if (asked) asked.figures++;
		else {
			const ranked = suggestions().sort((one, other) => other.score - one.score);
			this.questions.set(id, { id, about, ...at, suggestions: ranked, figures: 1 });
		}
	}

	all(): Question[] {
		return [...this.questions.values()];
	}
}
