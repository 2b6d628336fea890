import type { OverviewSlice } from '$lib/cube/overview';

/** The targets and places that an overview names. */
export function overviewSubjects(slice: OverviewSlice): { targets: string[]; places: string[] } {
	return {
		targets: [
			...[...slice.headlines, ...slice.others].map(({ target_id }) => target_id),
			...slice.mappable,
			...(slice.map ? [slice.map.target_id] : []),
			...slice.worse.map(({ target_id }) => target_id),
			...slice.unreported.map(({ target_id }) => target_id)
		],
		places: [
			...[...slice.headlines, ...slice.others].flatMap(({ row }) => (row ? [row.place_code] : [])),
			...(slice.map?.marks ?? []).map(({ place_code }) => place_code),
			...slice.worse.map(({ place_code }) => place_code),
			...slice.unreported.flatMap(({ places }) => places)
		]
	};
}
