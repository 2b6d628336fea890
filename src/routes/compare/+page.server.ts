import { namesFor } from '$lib/cube/names';
import { cubeOf } from '$lib/server/cube-of';
import { currentRelease } from '$lib/server/current-release';
import { readAnchors } from '$lib/server/registry/anchors';
import type { PageServerLoad } from './$types';
import { viewCompare } from './view';

export const load: PageServerLoad = async ({ url, locals, untrack }) => {
	const release = await currentRelease();
	const anchors = await readAnchors(release.engine, release.names.years[0] ?? 0);
	return untrack(() => {
		const view = viewCompare(cubeOf(release, url.searchParams), release.names, url.searchParams, anchors);
		const { offered, subjects, peers, targets } = view.slice;
		const names = namesFor(release.names, {
			targets: offered.targets,
			places: [
				...offered.places,
				...subjects.map(({ id }) => id),
				...(peers ? [peers.place_code, ...peers.peers.map(({ place_code }) => place_code)] : []),
				...targets.flatMap(({ upper }) => (upper ? [upper.place_code] : []))
			],
			english: locals.language === 'en'
		});
		const compared = new Set(
			release.names.targets
				.filter(({ target_id }) => targets.some((target) => target.target_id === target_id))
				.map(({ indicator_id }) => indicator_id)
		);
		return {
			...view,
			anchors,
			key: url.search,
			names: {
				...names,
				// The definition stands below each chart.
				indicators: names.indicators.map(
					(indicator) =>
						(compared.has(indicator.indicator_id) &&
							release.names.indicators.find(({ indicator_id }) => indicator_id === indicator.indicator_id)) ||
						indicator
				)
			}
		};
	});
};
