/**
 * What somebody has decided on the pages of a review so far. `seen` are the positions of figures on the pages that were turned, `left` those
 * of them without a tick, `decided` what was said of contested ones, `comments` what is to be said of cells.
 */
export interface Decision {
	seen: ReadonlySet<number>;
	left: ReadonlySet<number>;
	decided: ReadonlyMap<number, 'take' | 'leave'>;
	comments: ReadonlyMap<number, string>;
	/** Whether all figures on pages that were not turned are accepted too. */
	takesRest: boolean;
	/** On the whole. */
	comment: string;
}

/** Nothing decided yet. */
export const undecided: Decision = {
	seen: new Set(),
	left: new Set(),
	decided: new Map(),
	comments: new Map(),
	takesRest: false,
	comment: ''
};

/**
 * Reads the form of a review. `shown` lists the positions of its page and `take` the ticked ones; `seen` and `left` carry those of other
 * pages; `decide-` and `comment-` with a position say what becomes of a contested figure and what is to be said of its cell.
 */
export function decisionIn(form: FormData): Decision {
	const shown = numbersIn(form.get('shown'));
	const taken = new Set(form.getAll('take').map(Number));
	const decided = new Map<number, 'take' | 'leave'>();
	const comments = new Map<number, string>();
	for (const [name, value] of form) {
		const [, field, position] = /^(decide|comment)-(\d{1,7})$/.exec(name) ?? [];
		if (typeof value !== 'string' || position === undefined) continue;
		if (field === 'comment' && value !== '') comments.set(Number(position), value.slice(0, 500));
		if (field === 'decide' && (value === 'take' || value === 'leave')) decided.set(Number(position), value);
	}
	const comment = form.get('comment');
	return {
		seen: new Set([...numbersIn(form.get('seen')), ...shown]),
		left: new Set([
			...numbersIn(form.get('left')),
			...shown.filter((position) => !taken.has(position) && !decided.has(position))
		]),
		decided,
		comments,
		takesRest: form.get('rest') === 'yes',
		comment: typeof comment === 'string' ? comment.slice(0, 2_000) : ''
	};
}

/** The positions that a decision takes, of so many figures. */
export function positionsTaken({ seen, left, decided, takesRest }: Decision, figures: number): number[] {
	const positions: number[] = [];
	for (let position = 0; position < figures; position++) {
		const said = decided.get(position);
		const isTaken = said ? said === 'take' : seen.has(position) ? !left.has(position) : takesRest;
		if (isTaken) positions.push(position);
	}
	return positions;
}

function numbersIn(list: FormDataEntryValue | null): number[] {
	return typeof list === 'string' ? list.split(',').filter(Boolean).map(Number) : [];
}
