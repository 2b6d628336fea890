import type { Brief } from '$lib/assessment/assessment';
import type { BulletProps } from '$lib/chart/bullet';
import type { PlaceMark } from '$lib/chart/place-map';
import type { Mark } from '$lib/cube/overview';
import { messagesOf } from '$lib/text';
import type { Naming } from './naming';

/** One sentence on a judged year, for screen readers and tooltips. */
export function sentence(naming: Naming, row: Brief): string {
	const text = messagesOf(naming.language);
	const indicator = naming.indicatorOf(row.target_id);
	const parts = [
		`${naming.placeName(row.place_code)} ${row.year}`,
		row.actual === null ? text.chart.noData : `${text.why.actual} ${naming.value(indicator, row.actual)}`,
		`${text.why.goal} ${naming.promise(naming.target(row.target_id))}`,
		text.light[row.light]
	];
	if (row.illustrative) parts.push(text.illustrative.badge);
	return parts.join(text.comma);
}

/** A judged year as a bullet chart. */
export function bulletOf(naming: Naming, row: Brief, label: string, href: string): BulletProps {
	const text = messagesOf(naming.language);
	const target = naming.target(row.target_id);
	const indicator = naming.indicatorOf(row.target_id);
	const far = indicator !== undefined && indicator.kind === 'years';
	return {
		label,
		href,
		value: row.actual,
		target:
			target?.comparator && target.value !== null
				? {
						value: target.value,
						...(target.high === null ? {} : { upper: target.high }),
						comparator: target.comparator,
						label: naming.promise(target)
					}
				: undefined,
		baseline: row.baseline_value,
		path: row.path_kind === 'linear' ? row.path_value : null,
		zone:
			row.path_kind === 'linear' && row.slightly_edge !== null && row.on_pace_edge !== null
				? [Math.min(row.slightly_edge, row.on_pace_edge), Math.max(row.slightly_edge, row.on_pace_edge)]
				: undefined,
		zero: !far,
		minimum: indicator?.minimum ?? undefined,
		maximum: indicator?.maximum ?? undefined,
		illustrative: row.illustrative,
		light: row.light,
		lightLabel: text.light[row.light],
		noData: row.light === 'no-data' ? text.chart.noData : text.light[row.light],
		summary: sentence(naming, row),
		// The promise beside it names the unit; only a percent sign is short enough to stand twice.
		format: (value) =>
			target?.comparator && indicator?.unit !== '%' && indicator?.unit !== '‰'
				? naming.plain(indicator, value)
				: naming.value(indicator, value)
	};
}

/** A place on a map of one target. */
export function placeMark(naming: Naming, target: string, mark: Mark, href: string): PlaceMark {
	const text = messagesOf(naming.language);
	const value = naming.value(naming.indicatorOf(target), mark.actual);
	const words = [naming.placeName(mark.place_code), text.light[mark.light], value];
	if (mark.illustrative) words.push(text.illustrative.badge);
	return {
		light: mark.light,
		label: words.join(text.comma),
		name: naming.placeName(mark.place_code),
		value: mark.actual === null ? undefined : naming.plain(naming.indicatorOf(target), mark.actual),
		illustrative: mark.illustrative,
		href
	};
}
