import { round } from './domain';
import { textWidth } from './measure';
import type { LabelKind } from './place-map';
import type { RegionArea } from './region-map';

/** What stands at the middle of a place, over the map, in percent of its width and height. */
export interface RegionLabel {
	area: RegionArea;
	x: number;
	y: number;
	/** On a wide and on a narrow screen. */
	wide: LabelKind;
	narrow: LabelKind;
}

const [wideWidth, narrowWidth] = [760, 350];
const fontSize = 12;

/**
 * Chooses greedily, the roomiest place first, which names, values and glyphs fit beside each other. Only lights have a
 * glyph, which is drawn where there is no room for a name.
 */
export function regionLabels(
	areas: readonly RegionArea[],
	viewBox: readonly [number, number, number, number],
	glyphs: boolean
): RegionLabel[] {
	const chosen = [wideWidth, narrowWidth].map((screen) => choose(areas, viewBox, screen, glyphs));
	return areas.flatMap((area) => {
		const [wide, narrow] = chosen.map((kinds) => kinds.get(area.code) ?? 'none');
		if (!wide || !narrow || (wide === 'none' && narrow === 'none')) return [];
		return [
			{
				area,
				x: round(((area.centre[0] - viewBox[0]) / (viewBox[2] || 1)) * 100),
				y: round(((area.centre[1] - viewBox[1]) / (viewBox[3] || 1)) * 100),
				wide,
				narrow
			}
		];
	});
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function choose(
	areas: readonly RegionArea[],
	[left, top, width, height]: readonly [number, number, number, number],
	screen: number,
	glyphs: boolean
): Map<string, LabelKind> {
	const scale = screen / (width || 1);
	const chosen = new Map<string, LabelKind>();
	const taken: Box[] = [];
	for (const { code, centre, room, mark } of areas.toSorted((a, b) => b.room - a.room)) {
		if (!mark) continue;
		const [x, y] = [(centre[0] - left) * scale, (centre[1] - top) * scale];
		const kinds: LabelKind[] = [
			...(mark.text === '' ? [] : (['full'] as const)),
			'name',
			...(glyphs ? (['glyph'] as const) : [])
		];
		for (const kind of kinds) {
			const widest =
				kind === 'full' ? Math.max(textWidth(mark.name), textWidth(mark.text)) : textWidth(mark.name);
			const half = kind === 'glyph' ? 8 : (widest * fontSize + (glyphs ? 22 : 8)) / 2;
			const tall = kind === 'full' ? 16 : 9;
			const box: Box = [x - half, y - tall, x + half, y + tall];
			const needed = kind === 'glyph' ? 9 : Math.max(18, widest * fontSize * 0.55);
			if (room * scale < needed) continue;
			if (box[0] < 0 || box[1] < 0 || box[2] > screen || box[3] > height * scale) continue;
			if (
				taken.some(
					(other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]
				)
			)
				continue;
			chosen.set(code, kind);
			taken.push(box);
			break;
		}
	}
	return chosen;
}
