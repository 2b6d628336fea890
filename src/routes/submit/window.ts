/** Browsers stop drawing elements that are much taller than this. */
const mostPixels = 12_000_000;

/** Which of many rows of one height a scrolled box shows, and where they lie in it. */
export interface RowWindow {
	/** The first row to draw, and the one after the last. */
	from: number;
	to: number;
	/** How tall the scrolled content is. */
	height: number;
	/** Where a row lies within the content, in pixels. */
	topOf: (row: number) => number;
}

/**
 * The rows in view. Content that would be taller than browsers draw is shortened: its scroll bar then moves by more than
 * a pixel each, and rows are laid out around where it stands.
 */
export function windowOf(options: {
	rows: number;
	rowHeight: number;
	scrollTop: number;
	viewHeight: number;
	overscan?: number;
}): RowWindow {
	const { rows, rowHeight, viewHeight, overscan = 6 } = options;
	const full = rows * rowHeight;
	const height = Math.min(full, mostPixels);
	const scrollTop = Math.max(0, Math.min(options.scrollTop, height - viewHeight));
	const offset = scrollTop * stretchOf(full, height, viewHeight) - scrollTop;
	const first = Math.floor((scrollTop + offset) / rowHeight);
	return {
		from: Math.max(0, first - overscan),
		to: Math.min(rows, first + Math.ceil(viewHeight / rowHeight) + overscan),
		height,
		topOf: (row) => row * rowHeight - offset
	};
}

/** Where to scroll so that a row is in view; the present place when it already is. */
export function scrollTo(
	row: number,
	options: { rows: number; rowHeight: number; scrollTop: number; viewHeight: number }
): number {
	const { rows, rowHeight, scrollTop, viewHeight } = options;
	const full = rows * rowHeight;
	const height = Math.min(full, mostPixels);
	const stretch = stretchOf(full, height, viewHeight);
	const seen = scrollTop * stretch;
	const top = row * rowHeight;
	if (top < seen) return top / stretch;
	if (top + rowHeight > seen + viewHeight) return (top + rowHeight - viewHeight) / stretch;
	return scrollTop;
}

function stretchOf(full: number, height: number, viewHeight: number): number {
	return height < full && height > viewHeight ? (full - viewHeight) / (height - viewHeight) : 1;
}
