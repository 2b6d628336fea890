import { dodge } from './dodge';
import { isFiniteNumber } from './domain';
import { textWidth, widest } from './measure';
import type { SplitSeries, ValuedPoint } from './runs';
import type { EndLabel, TrendInput, TrendLayout, Plot } from './trend';

const lineHeight = 15;
const fontSize = 12;
/** Room for a text beside a chart, in em: "12.82" fits beside a small one, a Chinese grade beside a large one only. */
export const roomBeside = { small: 3.5, large: 6 };

/** Labels of the target, of the latest value and of the compared places, moved apart in the right margin. */
export function endLabelsOf(
	input: TrendInput,
	latest: ValuedPoint | undefined,
	others: readonly SplitSeries[],
	plot: Plot
): EndLabel[] {
	const labels = [
		...targetLabel(input, plot),
		...(latest && standsBeside(latest, input, plot) ? [valueLabel(latest, input, plot)] : []),
		...(input.compact ? [] : otherLabels(input, others, plot))
	];
	const positions = dodge(
		labels.map(({ y }) => y),
		lineHeight,
		0,
		plot.height
	);
	return labels.map((label, index) => ({ ...label, labelY: Math.round(positions[index] ?? label.y) }));
}

/** Whether the value of the latest point is written in the margin, where no line runs, instead of above or below the point. */
export function standsBeside(
	{ year, value }: ValuedPoint,
	{ compact, format }: TrendInput,
	plot: Plot
): boolean {
	return plot.x(year) === 100 && textWidth(format(value)) <= (compact ? roomBeside.small : roomBeside.large);
}

/** Room beside the plot, in pixels, for what is written there. */
export function marginsOf(
	rows: TrendLayout['rows'],
	endLabels: readonly EndLabel[],
	{ compact }: TrendInput
): TrendLayout['margin'] {
	const left = widest(rows.map(({ label }) => label)) * fontSize + 15;
	const right = endLabels.length ? widest(endLabels.map(({ text }) => text)) * fontSize + 14 : 12;
	return { left: Math.ceil(Math.max(left, compact ? 16 : 24)), right: Math.ceil(Math.min(right, 176)) };
}

function targetLabel({ target, compact, format }: TrendInput, plot: Plot): EndLabel[] {
	if (!target || !isFiniteNumber(target.value) || !isFiniteNumber(target.year)) return [];
	const y = plot.y(target.value);
	return [{ kind: 'target', text: compact ? format(target.value) : target.label, x: 100, y, labelY: y }];
}

function valueLabel(point: ValuedPoint, { format }: TrendInput, plot: Plot): EndLabel {
	const y = plot.y(point.value);
	return {
		kind: 'value',
		text: format(point.value),
		x: 100,
		y,
		labelY: y,
		...(point.illustrative ? { illustrative: true } : {})
	};
}

function otherLabels({ others = [] }: TrendInput, split: readonly SplitSeries[], plot: Plot): EndLabel[] {
	return others.flatMap(({ label }, index) => {
		const end = split[index]?.points.at(-1);
		if (!end) return [];
		const y = plot.y(end.value);
		return [{ kind: 'other' as const, text: label, x: plot.x(end.year), y, labelY: y }];
	});
}
