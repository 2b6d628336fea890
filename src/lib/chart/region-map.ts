import { round } from './domain';
import type { Light } from './light';
import { classOf, countedClasses, partedClasses, type MapClass } from './map-classes';
import type { MapShape } from './maps';
import { boundsOf } from './path-bounds';

/** By what a map is coloured: lights by their tone, a number by classes, a number that parts at zero by two sides. */
export type MapScale = 'light' | 'counted' | 'parted';

export interface RegionMark {
	light: Light;
	value: number | null;
	illustrative: boolean;
	/** Name, light and value in words. */
	label: string;
	name: string;
	/** The value as written on the map. */
	text: string;
	href: string;
}

export interface RegionMapInput {
	shapes: readonly MapShape[];
	viewBox: readonly [number, number, number, number];
	marks: Readonly<Record<string, RegionMark>>;
	scale: MapScale;
	/** Circles whose area is the value, instead of coloured areas. */
	bubbles?: boolean | undefined;
	/** The lower number is the better one: the two sides of a parted scale change places. */
	lessIsBetter?: boolean | undefined;
	/** Places that the map is drawn close to; all unless given. */
	near?: readonly string[] | undefined;
}

export interface RegionMapProps extends RegionMapInput {
	title: string;
	summary: string;
	/** Borders of the level above, drawn over the areas. */
	borders?: readonly string[] | undefined;
	selected?: string | undefined;
}

export interface RegionArea extends MapShape {
	mark: RegionMark | undefined;
	/** The class of its value; null for a light, without a value and for bubbles. */
	step: number | null;
	missing: boolean;
	radius: number | null;
}

export interface RegionMapLayout {
	viewBox: readonly [number, number, number, number];
	/** How much a unit of the sheet is enlarged. */
	zoom: number;
	areas: RegionArea[];
	classes: MapClass[];
}

const largest = 26;

/** Every place with its class or circle, in a view drawn close to some of them. */
export function layOutRegionMap(input: RegionMapInput): RegionMapLayout {
	const { marks, shapes, scale, bubbles = false } = input;
	const viewBox = viewOf(input);
	const zoom = round((input.viewBox[2] || 1) / (viewBox[2] || 1));
	const sign = input.lessIsBetter ? -1 : 1;
	const values = shapes.flatMap(({ code }) => {
		const value = marks[code]?.value;
		return value == null || !Number.isFinite(value) ? [] : [value];
	});
	const classes =
		scale === 'counted' ? countedClasses(values) : scale === 'parted' ? partedClasses(values) : [];
	const most = values.reduce((high, value) => Math.max(high, Math.abs(value)), 0);
	const areas = shapes.map((shape): RegionArea => {
		const mark = marks[shape.code];
		const value = mark?.value != null && Number.isFinite(mark.value) ? mark.value : null;
		const found = value === null ? undefined : classOf(value, classes);
		return {
			...shape,
			mark,
			step: bubbles || !found ? null : found.step * (scale === 'parted' ? sign : 1),
			missing: mark !== undefined && (scale === 'light' ? mark.light === 'no-data' : value === null),
			radius:
				bubbles && value !== null && most > 0
					? round((Math.sqrt(Math.abs(value) / most) * largest) / zoom)
					: null
		};
	});
	return { viewBox, zoom, areas, classes };
}

/** The sheet, or the part of it around some places, in the sheet's own proportion. */
function viewOf({ shapes, viewBox, near }: RegionMapInput): RegionMapLayout['viewBox'] {
	const box = near
		? boundsOf(shapes.filter(({ code }) => near.includes(code)).map(({ path }) => path))
		: null;
	if (!box) return viewBox;
	const [, , width, height] = viewBox;
	const room = Math.max((box.right - box.left) / width, (box.bottom - box.top) / height, 0.05) * 1.1;
	const [wide, high] = [width * room, height * room];
	return [
		round((box.left + box.right - wide) / 2, 1),
		round((box.top + box.bottom - high) / 2, 1),
		round(wide, 1),
		round(high, 1)
	];
}
