import type { ComparedFigure, Difference } from '$lib/assessment/supposed-figures';
import type { ProposedFigure } from '$lib/intake/reading';
import type { Proposed } from './proposed';

/** What becomes of a figure of a file; the graver ones first. */
export const kinds = [
	'clashing',
	'faulty',
	'waiting',
	'contradicting',
	'revised',
	'new',
	'ready',
	'unchanged',
	'repeated',
	'total'
] as const;

/** `ready` is one that nobody has compared. */
export type Kind = Difference | 'ready' | 'clashing' | 'faulty' | 'waiting' | 'repeated' | 'total';

export interface ComparedRow {
	kind: Kind;
	figure: ProposedFigure;
	/** In the indicator's unit; undefined while that is not known. */
	value: number | null | undefined;
	present: ComparedFigure | undefined;
}

/** Every figure of a file with what would become of it, the ones that need a person first. */
export function comparedRows(
	{ ready, clashing, repeated, waiting, faulty, totals }: Proposed,
	compared: readonly ComparedFigure[] | undefined
): ComparedRow[] {
	const rows: ComparedRow[] = ready.map(({ proposed, value }, index) => {
		const present = compared?.[index];
		return { kind: present?.difference ?? 'ready', figure: proposed, value, present };
	});
	for (const { proposed, value } of clashing)
		rows.push({ kind: 'clashing', figure: proposed, value, present: undefined });
	for (const { proposed, value } of repeated)
		rows.push({ kind: 'repeated', figure: proposed, value, present: undefined });
	const unknown = (kind: Kind) => (figure: ProposedFigure) =>
		rows.push({ kind, figure, value: undefined, present: undefined });
	waiting.forEach(unknown('waiting'));
	faulty.forEach(unknown('faulty'));
	totals.forEach(unknown('total'));
	const byKind = new Map(kinds.map((kind) => [kind, [] as ComparedRow[]]));
	for (const row of rows) byKind.get(row.kind)?.push(row);
	return kinds.flatMap((kind) => byKind.get(kind) ?? []);
}

/** How many rows there are of each kind, of those that occur. */
export function countKinds(rows: readonly ComparedRow[]): { kind: Kind; count: number }[] {
	return kinds
		.map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
		.filter(({ count }) => count > 0);
}
