import { round } from './domain';
import { lights, type Light } from './light';

export interface LightCount {
	light: Light;
	count: number;
	/** The word for the light. */
	label: string;
	href?: string | undefined;
}

export interface LightBarProps {
	counts: readonly LightCount[];
	/** What the counts add up to, in words: "126 项目标". */
	total: string;
	format?: ((value: number) => string) | undefined;
	/** What screen readers are told of a bar in a row of many, which has no legend. */
	summary?: string | undefined;
}

export interface LightSegment extends LightCount {
	/** Width in percent of the bar. */
	width: number;
	/** What fits into the segment on a phone. */
	fits: 'glyph-and-count' | 'count' | 'nothing';
}

/** Segments in the order of the legend, as parts of 100 %; a light without cases gets none. */
export function lightSegments(counts: readonly LightCount[]): LightSegment[] {
	const counted = counts.filter(({ count }) => Number.isFinite(count) && count > 0);
	const largest = Math.max(1, ...counted.map(({ count }) => count));
	const total = counted.reduce((sum, { count }) => sum + count / largest, 0);
	return counted
		.map((entry) => {
			const width = round((entry.count / largest / total) * 100);
			return { ...entry, width, fits: fitting(width, String(entry.count).length) };
		})
		.sort((a, b) => lights.indexOf(a.light) - lights.indexOf(b.light));
}

/** One percent of the narrowest bar, on a phone, is about 3.4 px. */
function fitting(width: number, digits: number): LightSegment['fits'] {
	const count = 2 + 2.2 * digits;
	if (width >= count + 6) return 'glyph-and-count';
	return width >= count ? 'count' : 'nothing';
}
