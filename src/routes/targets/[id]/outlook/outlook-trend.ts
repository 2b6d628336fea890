import type { CatalogueTarget } from '$lib/assessment/catalogue';
import type { Outlook, ProjectedYear } from '$lib/assessment/outlook';
import type { TrendProps } from '$lib/chart/trend';
import type { OutlookPoint } from '$lib/server/registry/outlook';
import { messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import { thresholdOf } from '$lib/view/threshold';
import { gradeLabel, trendPoint, trendWords } from '$lib/view/trend-words';
import { text } from './text';

/** What was reported of a place and where it points, as a chart. */
export function outlookTrend(
	naming: Naming,
	target: CatalogueTarget,
	outlook: Outlook,
	points: readonly OutlookPoint[],
	ahead: readonly ProjectedYear[],
	sentences: readonly string[]
): TrendProps {
	const words = text[naming.language];
	const shared = messagesOf(naming.language);
	const indicator = naming.indicatorOf(target.target_id);
	const place = naming.placeName(outlook.place_code);
	const threshold = thresholdOf(naming, target, outlook.low_edge ?? outlook.high_edge);
	const grades = indicator?.steps.length ?? 0;
	return {
		title: `${place} ${naming.indicatorName(target.indicator_id)}`,
		summary: words.chartSummary(place, sentences.join(naming.pick('', ' '))),
		actual: { label: shared.chart.actual, points: points.map(trendPoint) },
		target: threshold && {
			year: outlook.due_year,
			...threshold,
			...(grades > 0 ? { label: gradeLabel(threshold.label, shared.comparator[threshold.comparator]) } : {})
		},
		path: [],
		fan: ahead.map(({ for_year, value, low, high }) => ({ year: for_year, value, low, high })),
		fanIllustrative: outlook.projection_illustrative,
		ticks: grades > 0 ? Array.from({ length: grades }, (_, rank) => rank) : undefined,
		zero: indicator?.kind === 'count' || indicator?.kind === 'amount',
		minimum: indicator?.minimum ?? undefined,
		maximum: indicator?.maximum ?? undefined,
		selectedYear: outlook.year,
		words: {
			...trendWords(naming),
			fan: outlook.projection_illustrative ? words.fanIllustrative : words.fan
		},
		format: (value) => naming.plain(indicator, value)
	};
}
