import { SvelteMap } from 'svelte/reactivity';
import type { SheetPicture } from '$lib/intake/reading';

/** Asks for printed texts of a sheet's rows beyond those its picture brings. */
export type MoreRows = (sheet: string, from: number, count: number) => Promise<string[][]>;

const chunk = 500;

/** The printed texts of a sheet: those of its picture, and others as they come into view. */
export class SheetTexts {
	private readonly chunks = new SvelteMap<number, string[][]>();
	private readonly asked: Record<number, true | undefined> = {};

	constructor(
		private readonly picture: SheetPicture,
		private readonly more: MoreRows
	) {}

	/** A cell's text; empty where nothing is printed, undefined while it is on its way. */
	at(row: number, column: number): string | undefined {
		const { cells } = this.picture;
		if (row < cells.length) return cells[row]?.[column] ?? '';
		const rows = this.chunks.get(Math.floor(row / chunk));
		return rows === undefined ? undefined : (rows[row % chunk]?.[column] ?? '');
	}

	/** Asks for rows that are not there yet. */
	want(from: number, to: number): void {
		if (to <= this.picture.cells.length) return;
		for (let number = Math.floor(from / chunk); number * chunk < to; number += 1) {
			if (this.asked[number] || (number + 1) * chunk <= this.picture.cells.length) continue;
			this.asked[number] = true;
			this.more(this.picture.name, number * chunk, chunk).then(
				(rows) => this.chunks.set(number, rows),
				() => (this.asked[number] = undefined)
			);
		}
	}
}
