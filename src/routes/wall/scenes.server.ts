import { taskStanding } from '$lib/bulletin/tasks';
import { keptOf, sliceBulletin } from '$lib/cube/bulletin';
import { areaName, methodName } from '$lib/bulletin/compose';
import { filtersFrom } from '$lib/cube/filters';
import { namesFor } from '$lib/cube/names';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { mapAtlas } from '$lib/server/maps';
import { readLedger } from '$lib/server/registry/ledger';
import type { Language } from '$lib/text';
import { Naming } from '$lib/view/naming';

/** What a wall shows at five metres: no more than this many lines a list. */
const lines = 5;
const mostHeadlines = 6;

/** All scenes of a wall for the choices of an address, from one release. */
export async function readScenes(parameters: URLSearchParams, language: Language) {
	const release = await currentRelease();
	const { names } = release;
	const filters = filtersFrom(parameters, names);
	const naming = Naming.of(names, language);
	const slice = sliceBulletin(cubeOf(release, parameters), names, filters);
	const ledger = await readLedger(release.engine, filters.illustrative ? 'all' : 'reported', filters.year);
	const { overview, before } = slice;
	const tasks = taskStanding(ledger, new Set(overview.policies.map(({ policy_id }) => policy_id)));
	const { sheets } = await mapAtlas();
	const headlines = overview.headlines.slice(0, mostHeadlines);
	const silent = [...Map.groupBy(slice.unreported, ({ place_code }) => place_code)]
		.map(([place_code, rows]) => ({ place_code, count: rows.length }))
		.toSorted((a, b) => b.count - a.count);
	return {
		release: release.id,
		year: filters.year,
		area: areaName(names, filters.area.id, naming),
		policy: filters.policy === null ? null : naming.policyTitle(filters.policy),
		method: methodName(names, filters.method, naming),
		counts: overview.counts,
		targets: overview.targets,
		promises: overview.promises,
		illustrative: overview.illustrative,
		kept: keptOf(overview.counts),
		before: before && { year: before.year, ...keptOf(before.counts) },
		headlines,
		map: overview.map && overview.map.marks.length > 1 ? overview.map : null,
		sheet: sheets[`${overview.map?.region} ${overview.map?.level}`] ?? null,
		worse: slice.worse.slice(0, lines).map((row) => ({
			target_id: row.target_id,
			place_code: row.place_code,
			light: row.light,
			previous_light: row.previous_light,
			illustrative: row.illustrative
		})),
		worseTotal: slice.worse.length,
		silent: silent.slice(0, lines),
		silentTotal: slice.unreported.length,
		tasks: {
			counts: tasks.counts,
			total: tasks.entries.length,
			illustrative: tasks.illustrative,
			late: tasks.late.slice(0, lines).map((entry) => ({
				id: entry.commitment_id,
				title: naming.pick(entry.title, entry.title_en),
				due: entry.due?.year ?? null,
				status: entry.state?.status ?? ('overdue' as const),
				illustrative: entry.state?.illustrative ?? false
			})),
			lateTotal: tasks.late.length
		},
		names: namesFor(names, {
			targets: [
				...headlines.map(({ target_id }) => target_id),
				...slice.worse.slice(0, lines).map(({ target_id }) => target_id),
				...(overview.map ? [overview.map.target_id] : [])
			],
			places: [
				...headlines.flatMap(({ row }) => (row ? [row.place_code] : [])),
				...slice.worse.slice(0, lines).map(({ place_code }) => place_code),
				...silent.slice(0, lines).map(({ place_code }) => place_code),
				...(overview.map?.marks.map(({ place_code }) => place_code) ?? [])
			],
			english: language === 'en'
		})
	};
}

export type Scenes = Awaited<ReturnType<typeof readScenes>>;
