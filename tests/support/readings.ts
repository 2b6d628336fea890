import { columnsOf } from '../../src/lib/intake/figure-columns';
import { measuresOf } from '../../src/lib/intake/fit-figures';
import type { ProposedFigure, Reading, Vocabulary } from '../../src/lib/intake/reading';
import { sortedColumns } from '../../src/lib/intake/sorted-columns';
import { FileFigures, type FileReading } from '../../src/routes/submit/file-figures';

/** A reading written by hand for tests: an empty one with some parts filled in. */
export function readingOf(parts: Partial<Reading>): Reading {
	return {
		file: { name: '报送.csv', bytes: 20, format: 'csv', encoding: 'UTF-8' },
		shape: '',
		sheets: [],
		tables: [],
		figures: [],
		problems: [],
		questions: [],
		...parts
	};
}

/** A figure written by hand for tests: 成都 2024, 2,147.4 万人, with some parts changed. */
export function figureOf(parts: Partial<ProposedFigure>): ProposedFigure {
	return {
		sheet: '报送',
		cell: 'B2',
		place: { printed: '成都', printedCode: null, code: '510100', name: '成都市', level: 'prefecture' },
		indicator: { printed: '常住人口', id: 'resident-population' },
		year: 2024,
		value: 2147.4,
		printed: '2147.4',
		unit: { printed: '万人', symbol: '万人' },
		state: 'final',
		limits: null,
		marks: [],
		isSubtotal: false,
		isFaulty: false,
		...parts
	};
}

const noNames: Vocabulary = { release: '', places: [], aliases: [], indicators: [], units: [], scales: [] };

/** The same as a page holds it, with the names of a release. */
export function fileReadingOf(parts: Partial<Reading>, vocabulary = noNames): FileReading {
	const { figures, ...frame } = readingOf(parts);
	return { ...frame, figures: fileFiguresOf(figures, vocabulary) };
}

/** Figures as a page holds them. */
export function fileFiguresOf(figures: readonly ProposedFigure[], vocabulary: Vocabulary): FileFigures {
	return new FileFigures(columnsOf(figures), sortedColumns(figures, measuresOf(vocabulary)));
}
