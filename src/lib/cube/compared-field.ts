import type { Catalogue } from '../assessment/catalogue';
import { areaOf, placesByCode, regionOf } from './area';

/** The places that the subjects belong to: all of the target of their level and region. */
export function fieldOf(
	catalogue: Catalogue,
	series: readonly { id: string; zone: boolean }[],
	codes: readonly string[]
): { level: string; codes: string[] } {
	const placeOf = (code: string) => placesByCode(catalogue.places).get(code);
	const of = series.find(({ id, zone }) => !zone && codes.includes(id))?.id;
	const inZones = series.flatMap(({ id, zone }) => (zone ? membersOf(catalogue, id, codes) : []));
	const example = of ?? inZones[0] ?? '';
	const level = placeOf(example)?.level ?? '';
	const region = regionOf(catalogue, example);
	return {
		level,
		codes: codes.filter((code) => placeOf(code)?.level === level && regionOf(catalogue, code) === region)
	};
}

/** The nearest place above all of a field that the target follows. */
export function upperOf(
	catalogue: Catalogue,
	codes: readonly string[],
	rows: ReadonlyMap<string, unknown>
): string | null {
	const parent = new Map(catalogue.places.map((place) => [place.place_code, place.parent]));
	const first = codes[0];
	for (
		let code = first === undefined ? '' : (parent.get(first) ?? '');
		code !== '';
		code = parent.get(code) ?? ''
	) {
		const area = rows.has(code) ? areaOf(catalogue, code) : undefined;
		if (area && (code === '100000' || codes.every((member) => area.codes.has(member)))) return code;
	}
	return null;
}

/** The places of a zone that a target follows; of a prefecture and its counties only the level that has the most. */
export function membersOf(catalogue: Catalogue, zone: string, codes: readonly string[]): string[] {
	const area = areaOf(catalogue, zone);
	const inside = codes.filter((code) => area?.codes.has(code));
	const level = (code: string) => placesByCode(catalogue.places).get(code)?.level;
	const prefectures = inside.filter((code) => level(code) === 'prefecture');
	return prefectures.length > 1 ? prefectures : inside.filter((code) => level(code) === 'county');
}
