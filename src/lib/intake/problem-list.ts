import { problem, severityOf, type ProblemCode, type ProblemPlace } from './problem-words';
import type { Problem } from './reading';

/** Problems of a reading; of each kind the first thousand, then how many more there are. */
export class ProblemList {
	private readonly problems: Problem[] = [];
	private readonly counts = new Map<ProblemCode, number>();
	private readonly once = new Set<string>();
	private readonly faulty = new Set<string>();

	add(code: ProblemCode, place: ProblemPlace, found: readonly (string | number)[] = []): void {
		const count = (this.counts.get(code) ?? 0) + 1;
		this.counts.set(code, count);
		if (place.cell !== null && severityOf(code) === 'error')
			this.faulty.add(cellKey(place.sheet, place.cell));
		if (count <= mostOfAKind) this.problems.push(problem(code, place, found));
	}

	/** Adds what should be told only where it is met first. */
	addOnce(
		key: string,
		code: ProblemCode,
		place: ProblemPlace,
		found: readonly (string | number)[] = []
	): void {
		const whole = `${code}|${key}`;
		if (this.once.has(whole)) return;
		this.once.add(whole);
		this.add(code, place, found);
	}

	/** Whether any error was found in a cell, listed or beyond what is listed. */
	isFaulty(sheet: string, cell: string): boolean {
		return this.faulty.size > 0 && this.faulty.has(cellKey(sheet, cell));
	}

	/** All problems: errors first, then warnings, then notes, each in the order they were met. */
	all(): Problem[] {
		const more = [...this.counts].flatMap(([code, count]) =>
			count > mostOfAKind
				? [{ ...problem('and-more', { sheet: '', cell: null, value: code }, [count - mostOfAKind]) }]
				: []
		);
		const order = ['error', 'warning', 'note'];
		return [...this.problems, ...more].sort(
			(one, other) => order.indexOf(one.severity) - order.indexOf(other.severity)
		);
	}
}

function cellKey(sheet: string, cell: string): string {
	return `${sheet}!${cell}`;
}

const mostOfAKind = 1000;
