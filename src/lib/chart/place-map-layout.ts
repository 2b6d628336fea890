import { round } from './domain';
import { textWidth } from './measure';
import { markOf, type LabelKind, type PlacedShape, type PlaceMapProps } from './place-map';

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const wideWidth = 620;
const narrowWidth = 350;
const fontSize = 12;

type MapInput = Pick<PlaceMapProps, 'shapes' | 'viewBox' | 'marks' | 'selected' | 'names'>;

/** Joins shapes with their marks and chooses, for a wide and a narrow screen, which names and glyphs fit. */
export function layOutMap(input: MapInput): PlacedShape[] {
	const [left, top, width, height] = input.viewBox;
	const shapes = input.shapes.map((shape): PlacedShape => {
		const mark = markOf(input.marks, shape.code);
		return {
			...shape,
			mark,
			light: mark?.light ?? 'no-data',
			label: mark?.label ?? shape.name,
			name: mark?.name ?? shape.name,
			x: round(((shape.centre[0] - left) / (width || 1)) * 100),
			y: round(((shape.centre[1] - top) / (height || 1)) * 100),
			wide: 'none',
			narrow: 'none'
		};
	});
	choose(shapes, input, wideWidth, 'wide');
	choose(shapes, input, narrowWidth, 'narrow');
	return shapes;
}

/**
 * Greedy: the selected place first, then the roomiest; a label that would touch another one or leave the sheet shrinks
 * or goes.
 */
function choose(shapes: PlacedShape[], input: MapInput, screen: number, slot: 'wide' | 'narrow'): void {
	const scale = screen / (input.viewBox[2] || 1);
	const left = input.viewBox[0] * scale + 4;
	const right = left + input.viewBox[2] * scale - 8;
	const taken: Box[] = [];
	const order = shapes.toSorted((a, b) => rank(b, input) - rank(a, input));
	for (const shape of order) {
		for (const kind of kindsFor(shape, input.names ?? true)) {
			const box = boxOf(shape, kind, scale);
			if (box.left < left || box.right > right) continue;
			if (!fits(shape, kind, scale) || taken.some((other) => overlaps(box, other))) continue;
			shape[slot] = kind;
			taken.push(box);
			break;
		}
	}
}

function rank(shape: PlacedShape, { selected }: MapInput): number {
	return shape.code === selected ? Infinity : shape.room;
}

function kindsFor(shape: PlacedShape, names: boolean): LabelKind[] {
	if (!shape.mark) return [];
	if (!names) return ['glyph'];
	return shape.mark.value === undefined ? ['name', 'glyph'] : ['full', 'name', 'glyph'];
}

/** A name may stick out of its shape, but not by much more than half. */
function fits({ room, name }: PlacedShape, kind: LabelKind, scale: number): boolean {
	if (kind === 'glyph') return room * scale >= 9;
	return room * scale >= Math.max(20, textWidth(name) * fontSize * 0.6);
}

function boxOf({ centre, name, mark }: PlacedShape, kind: LabelKind, scale: number): Box {
	const x = centre[0] * scale;
	const y = centre[1] * scale;
	const line = kind === 'glyph' ? 0 : textWidth(name);
	const second = kind === 'full' ? textWidth(mark?.value ?? '') + 0.4 : 0;
	const half = kind === 'glyph' ? 8 : (Math.max(line, second) * fontSize + 22) / 2;
	const tall = kind === 'glyph' ? 8 : kind === 'full' ? 16 : 9;
	return { left: x - half, right: x + half, top: y - tall, bottom: y + tall };
}

function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
