import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { projectShapes } from './maps';

const folder = 'data/places/geo';

/** What a map may weigh compressed, in bytes, at 640 by 560. */
const budgets = [
	['sichuan_3', 'prefectures', 21, 8_000],
	['sichuan_3', 'counties', 183, 22_000],
	['chongqing_12', 'counties', 38, 8_000],
	['luoyang_12', 'counties', 14, 5_500]
] as const;

test.skipIf(!existsSync(`${folder}/sichuan_3.topojson`)).each(budgets)(
	'%s %s: all %i places, each with a path and a centre, within %i bytes',
	(file, object, places, bytes) => {
		const topology = JSON.parse(readFileSync(`${folder}/${file}.topojson`, 'utf8')) as Topology;
		const map = projectShapes(topology, object, 640, 560);
		expect(map.shapes).toHaveLength(places);
		expect(
			map.shapes.every(({ code, path, room }) => /^\d{6}$/.test(code) && path.startsWith('M') && room > 0)
		).toBe(true);
		expect(gzipSync(JSON.stringify(map)).length).toBeLessThanOrEqual(bytes);
	}
);
