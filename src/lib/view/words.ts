import type { Brief } from '$lib/assessment/assessment';
import { isWay } from '$lib/cube/way';
import type { BulletProps } from '$lib/chart/bullet';
import type { LightBarProps } from '$lib/chart/light-bar';
import type { PlaceMark } from '$lib/chart/place-map';
import type { Mark } from '$lib/cube/overview';
import type { LightCount } from '$lib/cube/tally';
import { messagesOf, type Messages } from '$lib/text';
import type { Naming } from './naming';
import { thresholdOf } from './threshold';

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
		target: thresholdOf(naming, target, row.path_kind === 'direction' ? row.path_value : null),
		baseline: row.baseline_value,
		path: isWay(row.path_kind) ? row.path_value : null,
		zone:
			isWay(row.path_kind) && row.slightly_edge !== null && row.on_pace_edge !== null
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

/** How many have which light, as a bar in a row of many. */
export function rowBar(text: Messages, counts: readonly LightCount[], total: string): LightBarProps {
	return {
		counts: counts.map(({ light, count }) => ({ light, count, label: text.light[light] })),
		total,
		summary: `${total}${text.colon}${lightWords(text, counts)}`
	};
}

/** Counts of lights in words: 已达成 3、滞后 2. */
export function lightWords(text: Messages, counts: readonly LightCount[]): string {
	return counts.map(({ light, count }) => `${text.light[light]} ${count}`).join(text.listJoin);
}

/** A place on a map of one target. */
export function placeMark(naming: Naming, target: string, mark: Mark): PlaceMark {
	const text = messagesOf(naming.language);
	const value = naming.value(naming.indicatorOf(target), mark.actual);
	const words = [naming.placeName(mark.place_code), text.light[mark.light], value];
	if (mark.illustrative) words.push(text.illustrative.badge);
	return {
		light: mark.light,
		label: words.join(text.comma),
		name: naming.placeName(mark.place_code),
		value: mark.actual === null ? undefined : naming.column(naming.indicatorOf(target), mark.actual),
		illustrative: mark.illustrative
	};
}
