import type { MapSlice, OverviewSlice } from '$lib/cube/overview';
import { countLights } from '$lib/cube/tally';
import { messagesOf } from '$lib/text';
import type { Takeable } from './chart-frame';
import { frameText } from './chart-frame-text';
import type { Naming } from './naming';
import { takenTable, type WriteCsv } from './taken-table';
import { mapFinding } from './target-findings';
import { lightWords } from './words';

export interface Made {
	release: string;
	methodName: string | undefined;
	writeCsv: WriteCsv;
}

/** The headline targets of an overview, to be taken along. */
export function headlinePicture(naming: Naming, slice: OverviewSlice, made: Made): Takeable {
	const text = messagesOf(naming.language);
	const rows = [...slice.headlines, ...slice.others];
	return {
		title: `${text.overview.heading(slice.year)}${text.colon}${lightWords(text, slice.counts)}`,
		subtitle: text.overview.lightsTotal(slice.promises, slice.targets),
		foot: footOf(naming, made),
		illustrative: rows.some(({ illustrative, row }) => illustrative || row?.illustrative),
		name: `headlines-${String(slice.year)}`,
		csv: () =>
			made.writeCsv(
				takenTable(
					['target_id', 'target', 'year', 'place', 'value', 'unit', 'promise', 'lights', 'illustrative'],
					rows.map(({ target_id, row, counts, illustrative }) => [
						target_id,
						naming.targetTitle(target_id),
						slice.year,
						row ? naming.placeName(row.place_code) : null,
						row?.actual ?? null,
						naming.unit(naming.indicatorOf(target_id)),
						naming.promise(naming.target(target_id)),
						row ? text.light[row.light] : lightWords(text, counts),
						illustrative || Boolean(row?.illustrative)
					])
				)
			)
	};
}

/** The map of an overview, to be taken along. */
export function mapPicture(naming: Naming, { year }: OverviewSlice, map: MapSlice, made: Made): Takeable {
	const text = messagesOf(naming.language);
	return {
		title: mapFinding(naming, { year, counts: countLights(map.marks) }),
		subtitle: `${naming.targetTitle(map.target_id)} ${naming.promise(naming.target(map.target_id))}`,
		foot: footOf(naming, made),
		illustrative: map.marks.some(({ illustrative }) => illustrative),
		name: `map-${map.target_id}-${String(year)}`,
		csv: () =>
			made.writeCsv(
				takenTable(
					['code', 'place', 'year', 'value', 'unit', 'light', 'illustrative'],
					map.marks.map(({ place_code, actual, light, illustrative }) => [
						place_code,
						naming.placeName(place_code),
						year,
						actual,
						naming.unit(naming.indicatorOf(map.target_id)),
						text.light[light],
						illustrative
					])
				)
			)
	};
}

function footOf(naming: Naming, { release, methodName }: Made): string[] {
	const text = messagesOf(naming.language);
	return [
		frameText[naming.language].source,
		`${text.foot.release} ${release}`,
		methodName ? `${text.filter.method}${text.colon}${methodName}` : text.foot.method
	];
}
