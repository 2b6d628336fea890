import type { RegionMapInput, RegionMark } from '$lib/chart/region-map';
import type { MapMeasure, MappedPlace, RegionMapSlice } from '$lib/cube/map';
import { messagesOf } from '$lib/text';
import type { Naming } from '$lib/view/naming';
import type { AtlasSheet } from '$lib/view/open-release';
import { text } from './text';

/** The number a map shows of a place; for lights, the value beside them. */
export function measureOf(place: MappedPlace, by: MapMeasure): number | null {
	if (by === 'gap') return place.gap;
	return by === 'pace' ? place.pace : place.value;
}

/** A number of a map with its unit: differences are signed. */
export function worded(naming: Naming, slice: RegionMapSlice, by: MapMeasure, value: number | null): string {
	const indicator = naming.indicatorOf(slice.target_id);
	if (value === null) return text[naming.language].noNumber;
	return by === 'gap' || by === 'pace' ? naming.difference(indicator, value) : naming.value(indicator, value);
}

/** The map of a slice: what is mapped, how it is coloured, and where each place leads. */
export function drawingOf(
	naming: Naming,
	slice: RegionMapSlice,
	sheet: AtlasSheet,
	by: MapMeasure,
	hrefOf: (code: string) => string
): RegionMapInput {
	const messages = messagesOf(naming.language);
	const indicator = naming.indicatorOf(slice.target_id);
	const marks: Record<string, RegionMark> = {};
	for (const place of slice.places) {
		const value = measureOf(place, by);
		const name = naming.placeName(place.place_code);
		const said = [name, messages.light[place.light], worded(naming, slice, by, value)];
		if (place.illustrative) said.push(messages.illustrative.badge);
		marks[place.place_code] = {
			light: place.light,
			value,
			illustrative: place.illustrative,
			name,
			label: said.join(messages.comma),
			text:
				value === null
					? ''
					: by === 'gap' || by === 'pace'
						? naming.columnDifference(indicator, value)
						: naming.column(indicator, value),
			// Addresses follow every choice: read where they are written, they lay nothing out anew.
			get href() {
				return hrefOf(place.place_code);
			}
		};
	}
	const counted = indicator?.kind === 'count' || indicator?.kind === 'amount';
	return {
		shapes: sheet.shapes,
		viewBox: sheet.viewBox,
		marks,
		scale: by === 'light' ? 'light' : by === 'value' ? 'counted' : 'parted',
		bubbles: by === 'value' && counted,
		lessIsBetter: slice.better === 'less',
		near:
			slice.at === null
				? undefined
				: sheet.shapes.map(({ code }) => code).filter((code) => within(code, slice.at ?? ''))
	};
}

/** A place itself and the counties whose codes begin as a prefecture's does. */
export function within(code: string, prefecture: string): boolean {
	return code === prefecture || (code.slice(0, 4) === prefecture.slice(0, 4) && prefecture.endsWith('00'));
}
