import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Topology } from 'topojson-specification';
import { projectShapes, type ProjectedMap } from '../chart/maps';
import { homeFolder } from './settings';

/** Every map of the registry, drawn. */
export interface MapAtlas {
	/** Names the drawings, so that browsers may keep them for good. */
	digest: string;
	/** By region and level: "510000 prefecture". */
	sheets: Record<string, ProjectedMap>;
}

/** A row of data/places/geo/sheets.csv: which object of which boundary file is drawn, and into which box. */
interface SheetRow {
	region: string;
	level: string;
	file: string;
	object: string;
	width: string;
	height: string;
}

let drawn: Promise<MapAtlas> | undefined;

/** The maps as paths; boundary files are read once from `data/places/geo`. Throws when one of them is not to be had. */
export function mapAtlas(): Promise<MapAtlas> {
	drawn ??= draw(join(homeFolder(), 'data', 'places', 'geo'));
	return drawn;
}

async function draw(folder: string): Promise<MapAtlas> {
	const rows = parse<SheetRow>(await readFile(join(folder, 'sheets.csv'), 'utf8'), { columns: true });
	const entries = rows.map(async ({ region, level, file, object, width, height }) => {
		const topology = JSON.parse(await readFile(join(folder, file), 'utf8')) as Topology;
		return [`${region} ${level}`, projectShapes(topology, object, Number(width), Number(height))] as const;
	});
	const sheets = Object.fromEntries(await Promise.all(entries));
	return { digest: createHash('sha256').update(JSON.stringify(sheets)).digest('hex').slice(0, 16), sheets };
}
