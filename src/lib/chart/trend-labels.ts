import { dodge } from './dodge';
import { isFiniteNumber } from './domain';
import { textWidth, widest } from './measure';
import type { SplitSeries, ValuedPoint } from './runs';
import type { EndLabel, PlacedText, TrendInput, TrendLayout } from './trend';
import type { Plot } from './trend-layout';

const lineHeight = 15;
const fontSize = 12;

/** Labels of the target and of the compared places, moved apart in the right margin. */
export function endLabelsOf(input: TrendInput, others: readonly SplitSeries[], plot: Plot): EndLabel[] {
	const labels = [...targetLabel(input, plot), ...(input.compact ? [] : otherLabels(input, others, plot))];
	const positions = dodge(
		labels.map(({ y }) => y),
		lineHeight,
		0,
		plot.height
	);
	return labels.map((label, index) => ({ ...label, labelY: Math.round(positions[index] ?? label.y) }));
}

/** Room beside the plot, in pixels, for what is written there. */
export function marginsOf(
	rows: TrendLayout['rows'],
	endLabels: readonly EndLabel[],
	{ compact }: TrendInput
): TrendLayout['margin'] {
	const left = widest(rows.map(({ label }) => label)) * fontSize + 8;
	const right = endLabels.length ? widest(endLabels.map(({ text }) => text)) * fontSize + 14 : 12;
	return { left: Math.ceil(Math.max(left, compact ? 16 : 24)), right: Math.ceil(Math.min(right, 176)) };
}

/** The value of the latest year and of the selected one, on the side of the point away from the path. */
export function valueTextsOf(points: readonly ValuedPoint[], input: TrendInput, plot: Plot): PlacedText[] {
	const latest = points.at(-1);
	if (!latest) return [];
	const selected = points.findLast(({ year }) => year === input.selectedYear);
	const latestAbove = above(latest, input, plot);
	const texts = [textAt(latest, latestAbove, input, plot)];
	if (selected && selected !== latest) {
		const near = Math.abs(plot.x(selected.year) - plot.x(latest.year)) < 15;
		texts.push(textAt(selected, near ? !latestAbove : above(selected, input, plot), input, plot));
	}
	return texts;
}

function targetLabel({ target, compact, format }: TrendInput, plot: Plot): EndLabel[] {
	if (!target || !isFiniteNumber(target.value) || !isFiniteNumber(target.year)) return [];
	const y = plot.y(target.value);
	return [{ kind: 'target', text: compact ? format(target.value) : target.label, x: 100, y, labelY: y }];
}

function otherLabels({ others = [] }: TrendInput, split: readonly SplitSeries[], plot: Plot): EndLabel[] {
	return others.flatMap(({ label }, index) => {
		const end = split[index]?.points.at(-1);
		if (!end) return [];
		const y = plot.y(end.value);
		return [{ kind: 'other' as const, text: label, x: plot.x(end.year), y, labelY: y }];
	});
}

function textAt(point: ValuedPoint, isAbove: boolean, { format }: TrendInput, plot: Plot): PlacedText {
	const x = plot.x(point.year);
	const text = format(point.value);
	const anchor = x > 85 ? 'end' : x < Math.min(15, textWidth(text) * 3) ? 'start' : 'middle';
	const y = plot.y(point.value) + (isAbove ? -10 : 20);
	return { x, y, anchor, text, illustrative: Boolean(point.illustrative) };
}

function above(point: ValuedPoint, { target, baseline }: TrendInput, plot: Plot): boolean {
	const y = plot.y(point.value);
	if (y < 22) return false;
	if (y > plot.height - 24) return true;
	if (!target || !baseline || target.year === baseline.year) return true;
	const progress = Math.min(1, Math.max(0, (point.year - baseline.year) / (target.year - baseline.year)));
	const expected = plot.y(baseline.value) + (plot.y(target.value) - plot.y(baseline.value)) * progress;
	return !(y > expected);
}
