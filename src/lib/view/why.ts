import type { Assessment } from '$lib/assessment/assessment';
import { isWay } from '$lib/cube/way';
import { formatNumber, formatShare, messagesOf } from '$lib/text';
import type { Naming } from './naming';

/** One number behind a light, with the working where it was computed. */
export interface WhyLine {
	name: string;
	value: string;
	note?: string | undefined;
}

/** Every number behind a light, in the order in which the rule uses them. Nothing is judged here: the cube is read. */
export function whyLines(naming: Naming, row: Assessment): WhyLine[] {
	const { why, light, provenance, state } = messagesOf(naming.language);
	const target = naming.target(row.target_id);
	const indicator = naming.indicatorOf(row.target_id);
	const value = (number: number | null) => naming.value(indicator, number);
	const signedShare = (number: number | null) =>
		number === null ? '—' : `${formatNumber(number * 100, 1, naming.language, { signed: true })}%`;
	const lines: (WhyLine | null)[] = [
		row.condition_value === null || !target?.condition_indicator
			? null
			: {
					name: why.condition,
					value: naming.value(naming.indicator(target.condition_indicator), row.condition_actual),
					note: `${naming.indicatorName(target.condition_indicator)} ${messagesOf(naming.language).comparator[target.condition_comparator ?? 'at-least']} ${naming.value(naming.indicator(target.condition_indicator), row.condition_value)}`
				},
		{
			name: `${why.actual} ${row.year}`,
			value: value(row.actual),
			note: [row.actual_state, row.actual_provenance]
				.map((code) =>
					code === null
						? ''
						: code in state
							? state[code as keyof typeof state]
							: provenance[code as keyof typeof provenance]
				)
				.filter(Boolean)
				.join(' · ')
		},
		{ name: why.goal, value: naming.promise(target) },
		edgeLine(naming, row),
		row.baseline_value === null
			? null
			: {
					name: `${why.baseline} ${row.baseline_year}`,
					value: value(row.baseline_value),
					note: row.baseline_provenance
						? provenance[row.baseline_provenance as keyof typeof provenance]
						: undefined
				},
		row.time_share === null
			? null
			: {
					name: why.timeShare,
					value: formatShare(row.time_share, naming.language, 1),
					note: `(${row.year} − ${row.baseline_year}) ÷ (${row.due_year} − ${row.baseline_year})`
				},
		isWay(row.path_kind) && row.path_value !== null
			? {
					name: why.path,
					value: value(row.path_value),
					note: `${naming.plain(indicator, row.baseline_value)} + (${naming.plain(indicator, goalOf(row))} − ${naming.plain(indicator, row.baseline_value)}) × ${formatShare(row.path_share, naming.language, 1)}`
				}
			: null,
		row.progress_share === null
			? null
			: {
					name: why.progressShare,
					value: formatShare(row.progress_share, naming.language, 1),
					note: `(${naming.plain(indicator, row.actual)} − ${naming.plain(indicator, row.baseline_value)}) ÷ (${naming.plain(indicator, goalOf(row))} − ${naming.plain(indicator, row.baseline_value)})`
				},
		row.lead === null
			? null
			: {
					name: isWay(row.path_kind) ? why.lead : why.leadLevel,
					value: isWay(row.path_kind)
						? why.points(formatNumber(row.lead * 100, 1, naming.language, { signed: true }))
						: signedShare(row.lead),
					note: isWay(row.path_kind)
						? `${formatShare(row.progress_share, naming.language, 1)} − ${formatShare(row.path_share, naming.language, 1)}`
						: undefined
				},
		row.slightly_edge === null || row.actual === null
			? null
			: {
					name: row.low_edge === null ? why.slightlyEdgeDown : why.slightlyEdge,
					value: value(row.slightly_edge)
				},
		row.gap_to_path === null || !isWay(row.path_kind)
			? null
			: { name: why.gapToPath, value: naming.difference(indicator, row.gap_to_path) },
		row.gap_to_target === null
			? null
			: { name: why.gapToTarget, value: naming.difference(indicator, row.gap_to_target) },
		row.previous_actual === null
			? null
			: { name: `${why.previous} ${row.previous_year}`, value: value(row.previous_actual) },
		row.recent_pace === null
			? null
			: { name: why.recent, value: naming.difference(indicator, row.recent_pace) },
		row.required_pace === null
			? null
			: { name: why.required, value: naming.difference(indicator, row.required_pace) },
		row.projection === null
			? null
			: { name: `${why.projection} ${row.due_year}`, value: value(row.projection) },
		row.previous_light === null ? null : { name: why.previousLight, value: light[row.previous_light] },
		row.rank === null || row.rank_of === null || row.rank_of < 2
			? null
			: { name: why.rank, value: why.rankOf(row.rank, row.rank_of) }
	];
	return lines.filter((line): line is WhyLine => line !== null);
}

/** What would flip the light, for the better and for the worse. */
export function flipSentences(naming: Naming, row: Assessment): string[] {
	const { why, light } = messagesOf(naming.language);
	const indicator = naming.indicatorOf(row.target_id);
	const change = (amount: number) => (amount > 0 ? why.rise : why.fall)(naming.step(indicator, amount));
	const sentences: string[] = [];
	if (row.flip_up_light && row.flip_up_change !== null)
		sentences.push(why.flipUp(change(row.flip_up_change), light[row.flip_up_light]));
	if (row.flip_down_light && row.flip_down_change !== null) {
		sentences.push(why.flipDown(change(row.flip_down_change), light[row.flip_down_light]));
	}
	return sentences;
}

function goalOf(row: Assessment): number | null {
	return row.low_edge ?? row.high_edge;
}

/** The edge is told where it is not the promised value itself: widened by a tolerance, or what the number was. */
function edgeLine(naming: Naming, row: Assessment): WhyLine | null {
	const direction = row.path_kind === 'direction' && goalOf(row) !== null;
	if (row.tolerance === null && !direction) return null;
	const { why } = messagesOf(naming.language);
	const indicator = naming.indicatorOf(row.target_id);
	return {
		name: why.edge,
		value: [row.low_edge, row.high_edge]
			.filter((edge) => edge !== null)
			.map((edge) => naming.value(indicator, edge))
			.join(' – '),
		note:
			row.tolerance === null
				? undefined
				: messagesOf(naming.language).target.tolerance(naming.tolerance(indicator, row.tolerance))
	};
}
