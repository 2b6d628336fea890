/** How one of several series is told from the others without colour: by the shape of its points and the dash of its line. */
export interface SeriesMark {
	/** Path data around the origin, about 5 pixels to each side. */
	shape: string;
	/** Lengths of strokes and gaps; empty for a whole line. */
	dash: string;
}

/** As many series as a chart of several holds. */
export const mostSeries = 8;

/** The mark of a series by its place in the list; from the ninth on they repeat. */
export function seriesMark(index: number): SeriesMark {
	return marks[index % marks.length] ?? { shape: circle, dash: '' };
}

const circle = 'M-4.2 0a4.2 4.2 0 1 1 8.4 0a4.2 4.2 0 1 1-8.4 0Z';

const marks: readonly SeriesMark[] = [
	{ shape: circle, dash: '' },
	{ shape: 'M-3.9-3.9H3.9V3.9H-3.9Z', dash: '7 3' },
	{ shape: 'M0-5L4.8 3.6H-4.8Z', dash: '2 3' },
	{ shape: 'M0-5.4L5.4 0L0 5.4L-5.4 0Z', dash: '10 3 2 3' },
	{ shape: 'M0 5L4.8-3.6H-4.8Z', dash: '4 2' },
	{ shape: 'M-1.7-5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z', dash: '12 4' },
	{ shape: 'M-5 0L-2.5-4.4H2.5L5 0L2.5 4.4H-2.5Z', dash: '7 3 2 3 2 3' },
	{ shape: 'M-5.4-2.6H5.4V2.6H-5.4Z', dash: '1 4' }
];
