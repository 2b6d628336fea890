import type { FigureState } from '../figure/schema';
import type { Column } from './column-facts';
import type { KnownNames } from './known-names';
import { unpadded } from './plain-text';
import type { ProblemList } from './problem-list';
import { readValue, type ValueRead } from './read-value';
import type { Vocabulary } from './reading';
import type { RowFacts } from './row-facts';
import { printedOf, type Cell } from './sheet';
import { suspicious } from './suspicious';

/** A value as a cell gives it, or that it gives none. */
export type ReadableValue = Exclude<ValueRead, { kind: 'error' }>;

/** What a cell says of an indicator; undefined where it is no value, which the problems then tell. */
export function valueIn(
	cell: Cell,
	indicator: Vocabulary['indicators'][number] | null,
	at: { sheet: string; cell: string },
	{ problems, known }: { problems: ProblemList; known: KnownNames }
): ReadableValue | undefined {
	const scale = indicator?.scale == null ? undefined : known.scales.get(indicator.scale);
	if (scale && typeof cell === 'string') {
		const step = scale.steps.find(({ label }) => unpadded(label) === unpadded(cell));
		if (step)
			return { kind: 'number', value: step.rank, unit: null, limits: null, marks: [], state: 'final' };
	}
	const read = readValue(cell);
	if (typeof cell === 'number') return read.kind === 'error' ? undefined : read;
	const value = printedOf(cell);
	const place = { ...at, value };
	if (read.kind !== 'error') {
		if (read.kind === 'number' && read.bracketed) problems.add('bracketed-negative', place, [value]);
		if (value === '#N/A') problems.add('formula-na', place);
		return read;
	}
	if (scale) problems.add('not-on-scale', place, [value, scale.steps.map(({ label }) => label).join('、')]);
	else problems.add(errorCodes[read.why], place, [value]);
	suspicious(value, place, problems);
	return undefined;
}

/** The state of a value: as the cell says, or the column of states, or the mark at its year. */
export function stateOf(read: ReadableValue, facts: RowFacts, column: Column): FigureState {
	if (read.kind === 'missing')
		return read.state === 'missing' && facts.state !== null && states[facts.state] === 'suppressed'
			? 'suppressed'
			: read.state;
	const printed = facts.state === null ? undefined : states[facts.state.toLowerCase()];
	if (printed !== undefined && printed !== 'missing') return printed;
	if (read.state !== 'final') return read.state;
	const year = column.year ?? facts.year;
	if (year?.kind === 'year' && year.estimated) return 'estimated';
	return year?.kind === 'year' && year.provisional ? 'provisional' : 'final';
}

const errorCodes = {
	'formula-error': 'formula-error',
	'formula-without-value': 'formula-without-value',
	bound: 'bound-for-number',
	date: 'date-for-number',
	text: 'text-for-number'
} as const;

/** What a column of states prints, in the words of the template and of statistics offices. */
const states: Record<string, FigureState> = {
	final: 'final',
	最终: 'final',
	正式: 'final',
	核定: 'final',
	provisional: 'provisional',
	初步: 'provisional',
	快报: 'provisional',
	estimated: 'estimated',
	估计: 'estimated',
	预计: 'estimated',
	revised: 'revised',
	修订: 'revised',
	suppressed: 'suppressed',
	不公布: 'suppressed',
	保密: 'suppressed',
	missing: 'missing',
	缺失: 'missing'
};
