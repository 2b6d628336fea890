import type { Light } from './light';
import type { MapShape } from './maps';

export interface PlaceMark {
	/** A place without a light is drawn as one without data. */
	light?: Light | undefined;
	/** Name, light and value in words, for screen readers and the tooltip. */
	label: string;
	/** The short name written on the map; the shape's own name unless given. */
	name?: string | undefined;
	/** The value as written below the name where there is room. */
	value?: string | undefined;
	illustrative?: boolean | undefined;
}

export type PlaceMarks = ReadonlyMap<string, PlaceMark> | Readonly<Record<string, PlaceMark>>;

export interface PlaceMapProps {
	shapes: readonly MapShape[];
	viewBox: readonly [number, number, number, number];
	marks: PlaceMarks;
	/** Where a place with a mark leads; without it a place can only be focused. */
	hrefOf?: ((code: string) => string) | undefined;
	title: string;
	summary: string;
	selected?: string | undefined;
	/** False leaves the names out, for a small map beside a list. */
	names?: boolean | undefined;
	/** Where the shapes come from; printed below the map. */
	source?: string | undefined;
}

export interface PlacedShape extends MapShape {
	/** Without a mark a place is none of the map's business: it is drawn as ground, with nothing to say. */
	mark: PlaceMark | undefined;
	light: Light;
	label: string;
	/** Centre in percent of the map's width and height. */
	x: number;
	y: number;
	name: string;
	/** What is written at the centre on a wide and on a narrow screen. */
	wide: LabelKind;
	narrow: LabelKind;
}

export type LabelKind = 'full' | 'name' | 'glyph' | 'none';

/** The mark of a place, whichever way the marks are kept. */
export function markOf(marks: PlaceMarks, code: string): PlaceMark | undefined {
	if (marks instanceof Map) return (marks as ReadonlyMap<string, PlaceMark>).get(code);
	const record = marks as Readonly<Record<string, PlaceMark>>;
	return Object.hasOwn(record, code) ? record[code] : undefined;
}
