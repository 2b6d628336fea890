import { randomUUID } from 'node:crypto';
import { noAnswers, type ProposedFigure } from '../../src/lib/intake/reading';
import type { HandIn } from '../../src/lib/server/submissions/hand-in';

/** A person and an address, as the ledger wants to know them. */
export function person(id: string): HandIn['actor'] {
	return { account: { id, name: `${id} 的姓名` }, address: '192.0.2.7' };
}

/** A figure as a reading proposes it: of 110000, in per cent, final, and in a cell of its own row. */
export function proposed(
	year: number,
	value: number | null,
	more: Partial<ProposedFigure> = {}
): ProposedFigure {
	return {
		sheet: '表1',
		cell: `C${year - 2000}`,
		place: { printed: '甲市', printedCode: null, code: '110000', name: '甲市', level: 'prefecture' },
		indicator: { printed: '率', id: 'measured' },
		year,
		value,
		printed: value === null ? '…' : String(value),
		unit: { printed: '%', symbol: '%' },
		state: value === null ? 'missing' : 'final',
		limits: null,
		marks: [],
		isSubtotal: false,
		isFaulty: false,
		...more
	};
}

/** A hand-in of some figures by an analyst who may report everything. */
export function handInOf(figures: ProposedFigure[], more: Partial<HandIn> = {}): HandIn {
	return {
		requestKey: randomUUID(),
		file: { name: '报表.xlsx', bytes: new TextEncoder().encode(JSON.stringify(figures)) },
		reading: { shape: 'shape', figures },
		answers: noAnswers,
		note: '',
		actor: person('analyst'),
		may: () => true,
		corrects: null,
		mayCorrectOthers: false,
		remember: false,
		...more
	};
}
