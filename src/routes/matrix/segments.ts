/** Columns or rows beside each other: from the first to before `to`, counted from 0. */
export interface Range {
	from: number;
	to: number;
}

/** A part of a line: its cells, or only the room that they take. */
export interface Segment extends Range {
	kind: 'cells' | 'away';
}

/** Columns come and go together, so many at once. */
export const blockSize = 6;

/**
 * What a line of so many columns draws: the blocks that touch the range in view, and the block of one more column, where the keyboard
 * stands. Everything between is room of the same width; together the segments are the whole line, in order.
 */
export function segmentsOf(columns: number, inView: Range | null, own: number | null): Segment[] {
	const drawn = (block: number) => {
		const [from, to] = [block * blockSize, (block + 1) * blockSize];
		const isInView = inView !== null && from < inView.to && to > inView.from;
		return isInView || (own !== null && own >= from && own < to);
	};
	const segments: Segment[] = [];
	for (let from = 0, block = 0; from < columns; from += blockSize, block++) {
		const to = Math.min(from + blockSize, columns);
		const last = segments.at(-1);
		if (drawn(block)) segments.push({ kind: 'cells', from, to });
		else if (last?.kind === 'away') last.to = to;
		else segments.push({ kind: 'away', from, to });
	}
	return segments;
}

/** The whole line at once, as a page without JavaScript needs it. */
export function wholeLine(columns: number): Segment[] {
	return [{ kind: 'cells', from: 0, to: columns }];
}

/** The lines of one size that a view of `room` pixels from `start` touches, and some more at either side; none beyond the count. */
export function linesInView(
	{ start, room }: { start: number; room: number },
	{ size, count, more }: { size: number; count: number; more: number }
): Range {
	if (size <= 0) return { from: 0, to: count };
	const within = (line: number) => Math.max(0, Math.min(line, count));
	return {
		from: within(Math.floor(start / size) - more),
		to: within(Math.ceil((start + room) / size) + more)
	};
}
