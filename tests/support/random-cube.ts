import { float64, tableFromArrays, tableToIPC, uint16, uint8, type DataType } from '@uwdata/flechette';
import { codeColumns, flagColumns, numberColumns } from '../../src/lib/assessment/assessment';
import type { Catalogue, CataloguePlace } from '../../src/lib/assessment/catalogue';
import { lights } from '../../src/lib/chart/light';
import { Cube } from '../../src/lib/cube/cube';
import { indicator, smallCatalogue, target } from './small-catalogue';

/** A cube with the names that belong to it. */
export interface RandomCube {
	cube: Cube;
	catalogue: Catalogue;
}

const years = [2017, 2018, 2019, 2021, 2022];
const methods = ['linear', 'banded'];

/**
 * A cube of three provinces with two prefectures each and two counties in each prefecture, of the country and of a zone across two
 * provinces, with what two other methods say; a few of its rows and values are left out. No judge made it: every column is random.
 * @param random numbers from 0 to 1
 */
export function randomCube(random: () => number): RandomCube {
	const places = placesOf(['110000', '410000', '510000']);
	const targets = Array.from({ length: 8 }, (_, index) =>
		target(`target-${String(index)}`, {
			policy_id: index % 2 === 0 ? 'policy' : 'other',
			indicator_id: index === 3 ? 'graded' : 'measured',
			headline: random() < 0.4,
			breakdown_as: index === 5 ? 'part' : null
		})
	);
	const rows = targets.flatMap(({ target_id }) => {
		const binds = random();
		return places
			.filter(() => random() < binds)
			.toSorted((a, b) => a.place_code.localeCompare(b.place_code))
			.flatMap(({ place_code }) =>
				years.filter(() => random() < 0.85).map((year) => ({ target_id, place_code, year }))
			);
	});
	const catalogue = {
		...smallCatalogue,
		years,
		targets,
		places,
		indicators: [indicator('measured', {}), indicator('graded', { kind: 'grade' })],
		zones: [
			{ zone_id: 'across', name: '', name_en: '', region: '510000', places: ['510100', '410200'] },
			{ zone_id: 'within', name: '', name_en: '', region: '510000', places: ['510100', '510200'] }
		],
		methods: ['pace', ...methods].map((id) => ({ id, name: id, name_en: id })),
		regions: ['410000', '510000', '110100']
	};
	return { cube: cubeOf(rows, random), catalogue };
}

function placesOf(provinces: readonly string[]): CataloguePlace[] {
	const place = (place_code: string, level: CataloguePlace['level'], parent: string): CataloguePlace => ({
		place_code,
		level,
		parent,
		name: place_code,
		short_name: place_code,
		name_en: place_code,
		pinyin: '',
		kind: ''
	});
	return [
		place('100000', 'country', ''),
		...provinces.flatMap((province) => [
			place(province, 'province', '100000'),
			...['01', '02'].flatMap((number) => {
				const prefecture = `${province.slice(0, 2)}${number}00`;
				return [
					place(prefecture, 'prefecture', province),
					...['01', '02'].map((own) => place(`${prefecture.slice(0, 4)}${own}`, 'county', prefecture))
				];
			})
		])
	];
}

function cubeOf(
	rows: readonly { target_id: string; place_code: string; year: number }[],
	random: () => number
): Cube {
	const own: Record<string, readonly string[]> = {
		standing: ['bound', 'bound', 'reference', 'part'],
		light: lights,
		previous_light: lights,
		change: ['better', 'worse', 'same']
	};
	const lists: Record<string, readonly string[]> = {};
	const arrays: Record<string, Uint8Array | Uint16Array | Float64Array> = {};
	const types: Record<string, DataType> = {};
	for (const name of codeColumns) {
		const values = rows.map((row) => {
			if (name === 'target_id' || name === 'place_code') return row[name];
			const among = own[name] ?? ['one', 'two', 'three'];
			return among[Math.floor(random() * among.length)] ?? '';
		});
		const list = [...new Set(values)];
		lists[name] = list;
		[arrays[name], types[name]] = [Uint16Array.from(values, (value) => list.indexOf(value) + 1), uint16()];
	}
	[arrays['year'], types['year']] = [Uint16Array.from(rows, ({ year }) => year), uint16()];
	for (const name of flagColumns)
		[arrays[name], types[name]] = [Uint8Array.from(rows, () => Number(random() < 0.3)), uint8()];
	for (const name of numberColumns)
		[arrays[name], types[name]] = [
			Float64Array.from(rows, () => (random() < 0.2 ? NaN : Math.round(random() * 1000) / 10)),
			float64()
		];
	const cube = Cube.open(packed(arrays, types, lists));
	const said: Record<string, Uint8Array> = {};
	for (const method of methods)
		said[method] = Uint8Array.from(rows, () =>
			random() < 0.5 ? 0 : 1 + Math.floor(random() * lights.length)
		);
	cube.attachLights(
		packed(said, Object.fromEntries(methods.map((method) => [method, uint8()])), {
			light: lights
		})
	);
	return cube;
}

function packed(
	arrays: Record<string, Uint8Array | Uint16Array | Float64Array>,
	types: Record<string, DataType>,
	lists: Record<string, readonly string[]>
): Uint8Array {
	const table = tableFromArrays(arrays, { types });
	table.schema.metadata = new Map([['kangbiao.codes', JSON.stringify(lists)]]);
	const bytes = tableToIPC(table, { format: 'stream' });
	if (!bytes) throw new Error('no cube');
	return bytes;
}
