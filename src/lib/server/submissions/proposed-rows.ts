import { fitFigures, type Measures, type UnfitWhy } from '../../intake/fit-figures';
import type { ProposedFigure, Reading } from '../../intake/reading';
import type { SubmissionFigureTable } from '../store/ledger-tables';

/** A figure as it enters the ledger. */
export type ProposedRow = Omit<SubmissionFigureTable, 'submission_id' | 'position' | 'vintage'>;

/** Why a figure of a file is not handed in. */
export type LeftOutWhy = UnfitWhy | 'repeated' | 'disagrees';

export interface LeftOut {
	sheet: string;
	cell: string;
	printed: string;
	why: LeftOutWhy;
}

/** The figures of a reading that enter the ledger, and those left out, each with its reason: nothing disappears in silence. */
export function proposedRows(
	reading: Pick<Reading, 'figures'>,
	measures: Measures
): { rows: ProposedRow[]; leftOut: LeftOut[] } {
	const { fit, repeated, clashing, unfit } = fitFigures(reading, measures);
	return {
		rows: fit.map(({ proposed: { sheet, cell, printed }, ...row }) => ({ ...row, sheet, cell, printed })),
		leftOut: [
			...unfit.map(({ proposed, why }) => leaveOut(proposed, why)),
			...repeated.map(({ proposed }) => leaveOut(proposed, 'repeated')),
			...clashing.map(({ proposed }) => leaveOut(proposed, 'disagrees'))
		]
	};
}

function leaveOut({ sheet, cell, printed }: ProposedFigure, why: LeftOutWhy): LeftOut {
	return { sheet, cell, printed, why };
}
