import type { Outlook } from '$lib/assessment/outlook';
import type { WhatIf, WhatIfRow } from '$lib/assessment/what-if';
import type { Naming } from '$lib/view/naming';
import { text } from './text';

/** One number on both sides, as written. */
export interface Line {
	name: string;
	published: string;
	supposed: string;
}

/** The numbers behind the two lights of the year, those that either side has. */
export function lines(naming: Naming, target: string, { years, outlook }: WhatIf, year: number): Line[] {
	const words = text[naming.language];
	const indicator = naming.indicatorOf(target);
	const here = years.find((row) => row.year === year);
	const row = (name: string, write: (row: WhatIfRow) => string): Line => ({
		name,
		published: here?.published ? write(here.published) : '—',
		supposed: here?.supposed ? write(here.supposed) : '—'
	});
	const projection = (side: Outlook | null) =>
		side === null || side.projection === null
			? '—'
			: words.interval(
					naming.value(indicator, side.projection),
					naming.value(indicator, side.projection_low),
					naming.value(indicator, side.projection_high)
				);
	return [
		row(words.actual, ({ actual }) => naming.value(indicator, actual)),
		row(words.path, ({ path_value }) => naming.value(indicator, path_value)),
		row(words.gap, ({ gap_to_target }) => naming.difference(indicator, gap_to_target)),
		row(words.required, ({ required_pace }) => naming.difference(indicator, required_pace)),
		row(words.rank, ({ rank, rank_of }) =>
			rank === null || rank_of === null ? '—' : words.rankOf(rank, rank_of)
		),
		{
			name: words.projection,
			published: projection(outlook.published),
			supposed: projection(outlook.supposed)
		}
	].filter(({ published, supposed }) => published !== '—' || supposed !== '—');
}
