import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { projectShapes, type ProjectedMap } from '../chart/maps';
import { homeFolder } from './settings';

/** One drawable sheet: which object of which boundary file, and its box. */
interface Sheet {
	key: string;
	file: string;
	object: string;
	width: number;
	height: number;
}

const sheets: Sheet[] = [
	{ key: '510000 prefecture', file: 'sichuan_3.topojson', object: 'prefectures', width: 520, height: 460 },
	{ key: '510000 county', file: 'sichuan_3.topojson', object: 'counties', width: 520, height: 460 },
	{ key: '510000 whole', file: 'sichuan_3.topojson', object: 'province', width: 520, height: 460 },
	{ key: '500000 county', file: 'chongqing_12.topojson', object: 'counties', width: 520, height: 500 },
	{ key: '500000 whole', file: 'chongqing_12.topojson', object: 'province', width: 520, height: 500 },
	{ key: '410300 county', file: 'luoyang_12.topojson', object: 'counties', width: 520, height: 420 },
	{ key: '410300 whole', file: 'luoyang_12.topojson', object: 'prefecture', width: 520, height: 420 }
];

let drawn: Promise<Record<string, ProjectedMap>> | undefined;

/** Every map of the registry as paths, by region and level; boundary files are read once from `data/places/geo`. */
export function mapAtlas(): Promise<Record<string, ProjectedMap>> {
	drawn ??= draw();
	return drawn;
}

async function draw(): Promise<Record<string, ProjectedMap>> {
	const entries = sheets.map(async ({ key, file, object, width, height }) => {
		const topology = JSON.parse(
			await readFile(join(homeFolder(), 'data', 'places', 'geo', file), 'utf8')
		) as Topology;
		return [key, projectShapes(topology, object, width, height)] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}
