import type { SheetPicture } from '$lib/intake/reading';
import { writeCell } from './range';

const [narrowest, widest] = [56, 260];
const looked = 300;

/** A width for each column, in pixels: what its first rows print, within bounds; merged texts do not widen theirs. */
export function columnWidths({ cells, columns, merged }: SheetPicture): number[] {
	const widths = Array.from({ length: columns }, () => narrowest);
	const spread = new Set(merged.map((range) => range.split(':')[0]));
	cells.slice(0, looked).forEach((row, index) => {
		row.forEach((text, column) => {
			if (column >= columns || (spread.size > 0 && spread.has(writeCell(index, column)))) return;
			widths[column] = Math.max(widths[column] ?? narrowest, Math.min(widest, widthOf(text)));
		});
	});
	return widths;
}

/** Where each column begins, and last where all end. */
export function offsetsOf(widths: readonly number[]): number[] {
	const offsets = [0];
	for (const width of widths) offsets.push((offsets.at(-1) ?? 0) + width);
	return offsets;
}

/** Roughly: a Chinese character is as wide as two others. */
function widthOf(text: string): number {
	let halves = 0;
	for (const character of text.slice(0, 60)) halves += character.charCodeAt(0) > 0x2e80 ? 2 : 1.1;
	return Math.ceil(halves * 6.7) + 16;
}
