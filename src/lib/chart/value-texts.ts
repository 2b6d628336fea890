import type { ValuedPoint } from './runs';
import type { PlacedText, TrendInput, Plot } from './trend';
import { standsBeside } from './trend-labels';

/** The values of the latest and of the selected year, each beside its point where no line runs; the margin has its own. */
export function valueTextsOf(points: readonly ValuedPoint[], input: TrendInput, plot: Plot): PlacedText[] {
	const latest = points.at(-1);
	if (!latest) return [];
	const selected = points.findLast(({ year }) => year === input.selectedYear);
	const latestAbove = above(latest, input, plot);
	const beside = standsBeside(latest, input, plot);
	const texts = beside ? [] : [textAt(latest, latestAbove, points, input, plot)];
	if (selected && selected !== latest && !input.compact) {
		const near = !beside && Math.abs(plot.x(selected.year) - plot.x(latest.year)) < 15;
		texts.push(textAt(selected, near ? !latestAbove : above(selected, input, plot), points, input, plot));
	}
	return texts;
}

/** On the side away from the path, so that the distance to it stays free. */
function above(point: ValuedPoint, { target, baseline }: TrendInput, plot: Plot): boolean {
	const y = plot.y(point.value);
	if (y < 22) return false;
	if (y > plot.height - 24) return true;
	if (!target || !baseline || target.year === baseline.year) return true;
	const progress = Math.min(1, Math.max(0, (point.year - baseline.year) / (target.year - baseline.year)));
	const expected = plot.y(baseline.value) + (plot.y(target.value) - plot.y(baseline.value)) * progress;
	return !(y > expected);
}

function textAt(
	point: ValuedPoint,
	isAbove: boolean,
	points: readonly ValuedPoint[],
	input: TrendInput,
	plot: Plot
): PlacedText {
	const x = plot.x(point.year);
	const y = plot.y(point.value);
	return {
		x,
		y: y + (isAbove ? -10 : 21),
		anchor: anchorAt(x, isAbove, y, points, points.indexOf(point), plot),
		text: input.format(point.value),
		illustrative: Boolean(point.illustrative)
	};
}

/** Text leans away from a line that comes from, or leaves for, its own side. */
function anchorAt(
	x: number,
	isAbove: boolean,
	y: number,
	points: readonly ValuedPoint[],
	index: number,
	plot: Plot
): PlacedText['anchor'] {
	if (x > 95) return 'end';
	if (x < 5) return 'start';
	const crosses = (other: ValuedPoint | undefined) =>
		other !== undefined && (isAbove ? plot.y(other.value) < y - 2 : plot.y(other.value) > y + 2);
	const [before, after] = [crosses(points[index - 1]), crosses(points[index + 1])];
	if (before === after) return 'middle';
	return before ? 'start' : 'end';
}
