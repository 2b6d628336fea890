import { scaleLinear } from 'd3-scale';
import { round } from './domain';

/** What one item adds to a score. */
export interface Contribution {
	id: string;
	/** Its number in the legend, from 1. */
	number: number;
	label: string;
	/** Points; null where the item is not known. */
	points: number | null;
	/** The points in words. */
	text: string;
	illustrative: boolean;
}

export interface ContributionBarProps {
	contributions: readonly Contribution[];
	/** The score where it is no sum of parts: one bar. */
	whole?: { points: number; text: string; illustrative: boolean } | undefined;
	/** The points that fill the whole width. */
	most: number;
	/** What screen readers are told instead of the bar. */
	summary: string;
}

export interface ContributionSegment extends Contribution {
	/** Width in percent of the whole. */
	width: number;
	/** Whether its number fits in on a phone. */
	fits: boolean;
}

/** The parts of a score as widths in percent of `most`; what is unknown or below zero has no width and is left out. */
export function contributionSegments({
	contributions,
	most
}: Pick<ContributionBarProps, 'contributions' | 'most'>): ContributionSegment[] {
	const scale = scaleLinear([0, most > 0 && Number.isFinite(most) ? most : 1], [0, 100]).clamp(true);
	return contributions.flatMap((part) => {
		if (part.points === null || !Number.isFinite(part.points) || part.points <= 0) return [];
		const width = round(scale(part.points));
		return [{ ...part, width, fits: width >= 6 }];
	});
}
